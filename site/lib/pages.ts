import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type MarkdownIt from 'markdown-it';
import { fragmentsOf } from './rule-links.ts';

/** The root of the repository, where the pages are. */
export const root = path.resolve(import.meta.dirname, '../..');
const REPOSITORY = 'https://github.com/meeting-notes-lint/meeting-notes-lint';

/** Where pages outside of `docs/` are on the site. All of `docs/` is below its root. */
export const rewrites: Record<string, string> = {
  'site/index.md': 'index.md',
  'README.md': 'start.md',
  'CONTRIBUTING.md': 'contributing.md',
  'CHANGELOG.md': 'changelog.md',
};

const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.md'));
for (const name of docs) rewrites[`docs/${name}`] = name.replace(/(^|\/)README\.md$/, '$1index.md');

/** The ids of the rules. */
export const ruleIds = docs.flatMap((name) => /^rules\/([a-z-]+)\.md$/.exec(name)?.[1] ?? []).sort();

/** The names of the pages that are in `docs/` itself. */
export const topPages = docs
  .filter((name) => !name.includes('/'))
  .map((name) => name.slice(0, -'.md'.length))
  .sort((a, b) => a.localeCompare(b, 'en'));

/** The title of a page in `docs/`: its first heading. */
export function titleOf(name: string): string {
  return /^# (.+)$/m.exec(readFileSync(path.join(root, `docs/${name}.md`), 'utf8'))?.[1] ?? name;
}

/**
 * Where a link of a page leads on the site: to the page, or to the file on GitHub.
 * @param from the path of the page in the repository
 */
export function siteLink(from: string, href: string): string {
  if (/^(?:[a-z][a-z+.-]*:|#|\/)/i.test(href)) return href;
  const [file = '', hash] = href.split('#');
  const target = path.posix.join(path.posix.dirname(from), file);
  const anchor = hash === undefined ? '' : `#${hash}`;
  const page = rewrites[target];
  return page === undefined ? `${REPOSITORY}/blob/main/${target}${anchor}` : `/${page}${anchor}`;
}

const fragments = new Map<string, readonly string[]>();
for (const id of ruleIds) {
  fragments.set(id, await fragmentsOf(id, readFileSync(path.join(root, `docs/rules/${id}.md`), 'utf8')));
}

/** Makes the links of the documentation lead to pages of the site, and adds links to the playground to rule pages. */
export function documentationLinks(markdown: MarkdownIt, base: string): void {
  markdown.core.ruler.push('documentation-links', ({ tokens, env, Token }) => {
    const file: string | undefined = env?.realPath ?? env?.path;
    // A title is parsed on its own, without a page.
    if (file === undefined) return;
    const from = path.relative(root, file).split(path.sep).join('/');
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href !== null) token.attrSet('href', siteLink(from, href));
    }
    const id = /^docs\/rules\/([a-z-]+)\.md$/.exec(from)?.[1];
    const links = [...(fragments.get(id ?? '') ?? [])];
    if (links.length === 0) return;
    for (let index = tokens.length - 1; index >= 0; index--) {
      // Below the note, and below what the rule says of it if that is shown.
      const isExample = tokens[index]!.type === 'fence' && tokens[index]!.info.startsWith('markdown');
      if (!isExample || /others=/.test(tokens[index]!.info) || !isBelowWrong(tokens, index)) continue;
      const link = new Token('html_block', '', 0);
      link.content = `<p class="try"><a href="${base}playground/#${links.pop()}" target="_self">Open in the playground</a></p>\n`;
      const hasOutput = tokens[index + 1]?.type === 'fence' && tokens[index + 1]!.info === 'text';
      tokens.splice(index + (hasOutput ? 2 : 1), 0, link);
    }
  });
}

function isBelowWrong(tokens: readonly { type: string; tag: string; content: string }[], index: number): boolean {
  for (let at = index; at >= 0; at--) {
    if (tokens[at]!.type === 'heading_open' && tokens[at]!.tag === 'h2') return tokens[at + 1]!.content !== 'Right';
  }
  return true;
}

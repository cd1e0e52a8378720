// Readers see the brackets instead of a link, or follow one to a page that is not there.
import { anchorsOf } from '../note/markdown/anchors.js';
import { proseOf } from '../note/markdown/inline.js';
import { isSitePage, linkPath, nearbyFile, schemeTypos, withScheme } from '../note/markdown/link-paths.js';
import { type Link, type LinkError, linkDefinition, scanLinks } from '../note/markdown/links.js';
import { isPlaceholder } from '../note/markdown/placeholders.js';
import { excerpt, type Range } from '../text/range.js';
import { closestMatch } from '../text/spelling.js';
import { defineRule } from './define-rule.js';

const messages = {
  space: (text: string, expected: string) =>
    `\`${text}\` is not parsed as a link; write \`${expected}\`, without the space.`,
  brackets: (text: string, expected: string) =>
    `\`${text}\` is not parsed as a link; write \`${expected}\`, with the address in parentheses.`,
  swapped: (text: string, expected: string) =>
    `The brackets and parentheses of \`${text}\` are swapped; write \`${expected}\`.`,
  nested: (text: string, expected: string) => `\`${text}\` is a link inside a link; write \`${expected}\`.`,
  unclosed: (text: string) => `The link \`${text}\` is never closed; put a \`)\` after its address.`,
  unopened: (text: string) => `\`${text}\` has no opening \`[\`; put one before the text of the link.`,
  spacedAddress: (text: string) =>
    `\`${text}\` is not parsed as a link, since its address has a space; write \`%20\` for a space in an address.`,
  bracket: (text: string) =>
    `The address \`${text}\` ends in a stray \`]\`, which becomes part of it; remove the bracket.`,
  parentheses: (text: string, expected: string) =>
    `The address \`${text}\` has parentheses of its own, which become part of it; write \`${expected}\`.`,
  empty: (text: string) => `The link \`${text}\` has no address; add one, or remove the link.`,
  top: (text: string) =>
    `The link \`${text}\` only leads to the top of this page; write its address, or remove the link.`,
  placeholder: (text: string) => `The address \`${text}\` is a placeholder; write the address, or remove the link.`,
  noScheme: (text: string, expected: string) =>
    `\`${text}\` leads to a file, as it has no scheme; write \`${expected}\`.`,
  scheme: (text: string, expected: string) => `\`${text}\` is not a valid scheme; write \`${expected}\`.`,
  target: (path: string, expected: string | undefined) =>
    `There is no file \`${path}\` in the repository; ${correction(expected)}`,
  anchor: (fragment: string, expected: string | undefined) =>
    `There is no heading for \`${fragment}\` in this note; ${correction(expected)}`,
};

function correction(expected: string | undefined): string {
  return expected === undefined ? 'correct the link.' : `did you mean \`${expected}\`?`;
}

export default defineRule(
  {
    id: 'no-broken-link',
    description: 'Links are written so that they work, and lead to a file or heading that exists',
    severity: 'warning',
    fixes: ['safe', 'suggestion'],
  },
  ({ note, stage, fileExists, report }) => {
    const { text } = note;
    const read = ({ start, end }: Range) => text.slice(start, end);
    let anchors: ReadonlySet<string> | undefined;
    let labels: ReadonlySet<string> | undefined;
    const definitions = note.blocks.flatMap(({ kind, range }) =>
      kind === 'other' && text[range.start] === '[' ? (linkDefinition(text, range) ?? []) : [],
    );

    const headings = note.headings.map(({ content }) => ({ range: content, prose: proseOf(text, content) }));
    for (const { range, prose } of [...headings, ...note.prose]) {
      if (prose.includes(':') || prose.includes('//')) checkSchemes(prose, range.start);
      if (!prose.includes(']')) continue;
      const { links, errors } = scanLinks(text, range);
      for (const error of errors) checkError(error);
      for (const link of links) checkLink(link);
    }
    for (const { label, address } of definitions) {
      checkSchemes(read(address), address.start);
      if (!isComment(label, read(address))) checkTarget(address);
    }

    function checkSchemes(prose: string, from: number): void {
      for (const { start, end, expected } of schemeTypos(prose)) {
        const range = { start: from + start, end: from + end };
        report({ range, message: messages.scheme(read(range), expected), expected, fix: 'safe' });
      }
    }

    function checkError({ kind, range, text: label, address }: LinkError): void {
      const written = read(range);
      const expected = `[${read(label)}](${read(address)})`;
      switch (kind) {
        case 'space': {
          if (isDefined(read(label))) return;
          const target = linkPath(note.path, read(address));
          // Fixing the form would only bring up the next finding.
          if (target && fileExists?.(target.path) === false)
            report({ range, message: messages.target(excerpt(target.path), undefined) });
          else report({ range, message: messages.space(excerpt(written), excerpt(expected)), expected, fix: 'safe' });
          return;
        }
        case 'swapped':
          report({
            range,
            message: messages.swapped(excerpt(written), excerpt(expected)),
            expected,
            fix: 'suggestion',
          });
          return;
        case 'brackets':
          if (isDefined(read(address))) return;
          report({ range, message: messages.brackets(excerpt(written), excerpt(expected)), expected, fix: 'safe' });
          return;
        case 'nested':
          report({ range, message: messages.nested(excerpt(written), excerpt(expected)), expected, fix: 'suggestion' });
          return;
        case 'unclosed':
          report({ range, message: messages.unclosed(excerpt(written)), expected: `${written})`, fix: 'suggestion' });
          return;
        case 'unopened':
          report({ range, message: messages.unopened(excerpt(written)) });
          return;
        case 'spaced-address':
          report({ range, message: messages.spacedAddress(excerpt(written)) });
          return;
        case 'stray-bracket':
          report({ range, message: messages.bracket(excerpt(written)), expected: read(address), fix: 'suggestion' });
      }
    }

    function checkLink({ range, text: label, address }: Link): void {
      const written = read(range);
      const target = read(address);
      if (target === '' || target === '#') {
        const isMeant = target === '#' && /\b(?:top|up|start|back|toc)\b|[↑⬆⇧▲]/i.test(read(label));
        if (stage === 'held' && !isMeant)
          report({ range, message: target === '' ? messages.empty(excerpt(written)) : messages.top(excerpt(written)) });
        return;
      }
      const nested = /^\[[^\]]*\]\(([^()]+)\)$/.exec(target) ?? /^\(([^()]+)\)$/.exec(target);
      if (nested) {
        const expected = `[${read(label)}](${nested[1]})`;
        const message =
          target[0] === '['
            ? messages.nested(excerpt(written), excerpt(expected))
            : messages.parentheses(excerpt(target), excerpt(expected));
        report({ range, message, expected, fix: 'suggestion' });
        return;
      }
      // `items[0](x)` is code.
      if (!/[./#:]/.test(target) && /\w/.test(text[range.start - 1] ?? ' ')) return;
      checkTarget(address);
    }

    function checkTarget(range: Range): void {
      const address = read(range);
      if (address.startsWith('#')) {
        checkAnchor(range, address);
        return;
      }
      const target = linkPath(note.path, address);
      if (!target || fileExists?.(target.path)) return;
      const absolute = withScheme(address);
      if (absolute !== undefined) {
        const message = messages.noScheme(excerpt(address), excerpt(absolute));
        report({ range, message, expected: absolute, fix: 'safe' });
        return;
      }
      // Before the meeting nobody has its slides and minutes.
      if (stage === 'upcoming') return;
      if (isPlaceholder(address) || isPlaceholder(`<${address}>`)) {
        report({ range, message: messages.placeholder(address) });
        return;
      }
      if (!fileExists || isSitePage(note.path, address, fileExists)) return;
      const expected = nearbyFile(note.path, address, fileExists);
      report({
        range,
        message: messages.target(excerpt(target.path), expected && excerpt(expected)),
        ...(expected !== undefined && { expected, fix: 'suggestion' }),
      });
    }

    function checkAnchor(range: Range, address: string): void {
      let fragment: string;
      try {
        fragment = decodeURIComponent(address.slice(1))
          .toLowerCase()
          .replace(/^user-content-/, '');
      } catch {
        return;
      }
      // Text fragments, routes of single pages, and what GitHub makes itself: the top, footnotes, lines.
      if (/^(?:$|[:!/?]|top$|fn(?:ref)?[:-]?\d|l\d+(?:-l\d+)?$)/.test(fragment) || /[{}]/.test(fragment)) return;
      anchors ??= anchorsOf(note);
      if (anchors.has(fragment)) return;
      const known = closestAnchor(fragment, anchors);
      const expected = known && `#${known}`;
      report({
        range,
        message: messages.anchor(excerpt(address), expected && excerpt(expected)),
        ...(expected !== undefined && { expected, fix: 'suggestion' }),
      });
    }

    function isDefined(label: string): boolean {
      labels ??= new Set(definitions.map((definition) => definition.label.toLowerCase()));
      return labels.has(label.toLowerCase());
    }
  },
);

/** `[//]: # (text)` is how Markdown writes a comment. */
function isComment(label: string, address: string): boolean {
  return address === '' || address === '#' || !/\w/.test(label) || /^comment/i.test(label);
}

/** The anchor that `fragment` was most likely meant to be. */
function closestAnchor(fragment: string, anchors: ReadonlySet<string>): string | undefined {
  const letters = (anchor: string) => anchor.replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = letters(fragment);
  if (wanted === '') return undefined;
  const same = [...anchors].find((anchor) => letters(anchor) === wanted);
  if (same !== undefined) return same;
  const close = closestMatch(fragment, anchors);
  if (close !== undefined) return close;
  const longer = [...anchors].filter(
    (anchor) => anchor.startsWith(`${fragment}-`) || fragment.startsWith(`${anchor}-`),
  );
  return longer.length === 1 ? longer[0] : undefined;
}

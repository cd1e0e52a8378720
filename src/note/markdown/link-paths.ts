import { distance, isSwap } from '../../text/spelling.js';

/** What an address without a scheme leads to, from the root of the repository. */
export interface LinkPath {
  /** Without a leading slash; '' is the root. */
  path: string;
  /** It begins with a slash. */
  isRooted: boolean;
  /** The text after `#`, as written. */
  fragment: string | undefined;
}

/** Whether there is a file or folder at a path from the root of the repository. */
export type FileExists = (path: string) => boolean;

/** Where a site generator looks for its configuration: a file of these in the root or in a folder above the notes. */
const SITE_FILES = [
  '_config.yml',
  '_config.yaml',
  '_config.toml',
  'mkdocs.yml',
  'mkdocs.yaml',
  'zensical.toml',
  'docusaurus.config.js',
  'docusaurus.config.ts',
  'docusaurus.config.mjs',
  'conf.py',
  'config.toml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.json',
  '.vitepress',
  '.vuepress',
  'astro.config.mjs',
  'astro.config.ts',
  'astro.config.js',
  'gatsby-config.js',
  'gatsby-config.ts',
  'next.config.js',
  'next.config.mjs',
  'next.config.ts',
  'nuxt.config.ts',
  'nuxt.config.js',
  'eleventy.config.js',
  '.eleventy.js',
  'antora.yml',
  'book.toml',
  'pelicanconf.py',
  'book.json',
  '_quarto.yml',
  'docfx.json',
  // The wiki of a repository is a site too.
  'Home.md',
  '_Sidebar.md',
];
/** Folders beside the notes that often hold the site. */
const SITE_FOLDERS = ['docs', 'doc', 'website', 'site', 'web'];
/** Folders whose content a site serves from its root. */
const CONTENT_FOLDERS = ['docs', 'content', 'static', 'public', 'assets', 'src', 'source', 'src/pages', 'src/content'];
const PAGE_FILES = [
  '.md',
  '.markdown',
  '.mdx',
  '.html',
  '/index.md',
  '/README.md',
  '/readme.md',
  '/_index.md',
  '/index.html',
];

/** The path that the address of a link in the note at `from` leads to; undefined where nobody can say. */
export function linkPath(from: string, address: string): LinkPath | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) || /[{}$|]/.test(address)) return undefined;
  const hash = address.indexOf('#');
  const fragment = hash < 0 ? undefined : address.slice(hash + 1);
  const written = (hash < 0 ? address : address.slice(0, hash)).split('?', 1)[0]!;
  let plain: string;
  try {
    plain = decodeURIComponent(written);
  } catch {
    return undefined;
  }
  if (plain === '' || plain.includes('\0')) return undefined;
  // CommonMark takes a backslash before punctuation away; browsers take the others for slashes.
  plain = plain
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('\\', '/')
    .replaceAll('&amp;', '&');
  const isRooted = plain.startsWith('/');
  const path = joinPath(isRooted ? '' : folderOf(from), plain);
  return path === undefined ? undefined : { path, isRooted, fragment };
}

/** `path` seen from `folder`; undefined when it leads out of the repository. */
function joinPath(folder: string, path: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folders of sites that are built from this repository and may hold the note at `from`; '' is the root. */
function sitesOf(from: string, exists: FileExists): string[] {
  const folders = [''];
  for (let folder = folderOf(from); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  const beside = SITE_FOLDERS.filter((folder) => !folders.includes(folder) && exists(folder));
  return [...folders, ...beside].filter((folder) => SITE_FILES.some((file) => exists(under(folder, file))));
}

/** Whether an address that leads to no file is that of a page of a site that is built from this repository. */
export function isSitePage(from: string, address: string, exists: FileExists): boolean {
  const sites = sitesOf(from, exists);
  const target = linkPath(from, address);
  if (sites.length === 0 || !target) return false;
  const paths = [target.path];
  if (target.isRooted) {
    // The first part may be the name of the site itself, or of another one beside it.
    const [first] = target.path.split('/');
    if (!sites.some((site) => exists(under(site, first!)))) return true;
    const folders = sites.flatMap((site) => [site, ...CONTENT_FOLDERS.map((folder) => under(site, folder))]);
    paths.push(...folders.map((folder) => under(folder, target.path)));
  } else {
    // A page `notes/a` is served as `notes/a/`, one folder deeper than its file.
    const deeper = linkPath(from.replace(/(?:\.\w{1,8})?$/, '/index.md'), address);
    if (deeper) paths.push(deeper.path);
  }
  return paths.some((path) => {
    const page = path.replace(/\.html?$/i, '');
    const isOtherFile = /\.[a-z]\w{0,4}$/i.test(page);
    return exists(path) || (!isOtherFile && PAGE_FILES.some((end) => exists(page + end)));
  });
}

/**
 * The file that a link to nothing was most likely meant for: the same path from the root, from a folder further up or
 * down, or with its extension; as an address for the note at `from`.
 */
export function nearbyFile(from: string, address: string, exists: FileExists): string | undefined {
  const [written] = /^[^?#]*/.exec(address)!;
  const rest = address.slice(written.length);
  if (written.startsWith('/') || !/[./]/.test(written)) return undefined;
  const candidates = [`../${written}`, `../../${written}`, `/${written}`];
  if (written.startsWith('../')) candidates.push(written.slice(3));
  if (!/\.\w{1,8}$/.test(written)) candidates.unshift(`${written}.md`);
  for (const candidate of candidates) {
    const target = linkPath(from, candidate);
    if (target && target.path !== '' && target.path !== from && exists(target.path))
      return candidate.replace(/^\.\.\/\.\//, '../') + rest;
  }
  return undefined;
}

function under(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

const HOST =
  /^(?:www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|edu|gov|app|ai|info|eu|uk|de|fr|ch|at|nl|co|us|ca|jp)(?=[/:?#]))/i;
const MAIL = /^[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** `address` with the scheme it lacks: that of the web for a host, `mailto:` for a mail address; undefined for others. */
export function withScheme(address: string): string | undefined {
  if (MAIL.test(address)) return `mailto:${address}`;
  return HOST.test(address) ? `https://${address}` : undefined;
}

/** Text that may be an address with a typo in its scheme: letters, then a colon or slashes, then a host. */
const SCHEME = /(?<![\w./:-])([a-z]{2,7})([:;]\/{1,3}|[:;]{2}\/{1,2}|\/\/:?)(?=[a-z0-9-]{1,63}\.[a-z0-9])/gi;
const DOUBLE_SCHEME = /(?<![\w./:-])https?:\/\/(https?):?\/\/(?=[a-z0-9-]{1,63}\.)/gi;

/** A misspelled scheme: where it is, and what to write. */
export interface SchemeTypo {
  start: number;
  end: number;
  expected: string;
}

/** The misspelled schemes of web addresses in a text: `ttps://`, `http//`, `https:/`. */
export function schemeTypos(prose: string): SchemeTypo[] {
  const typos: SchemeTypo[] = [];
  for (const { 0: written, 1: word, 2: separator, index } of prose.matchAll(SCHEME)) {
    const lower = word!.toLowerCase();
    const isKnown = lower === 'http' || lower === 'https';
    if (isKnown ? separator === '://' : !isSchemeTypo(lower)) continue;
    const scheme = lower.endsWith('s') ? 'https://' : 'http://';
    typos.push({ start: index, end: index + written.length, expected: scheme });
  }
  for (const { 0: written, 1: scheme, index } of prose.matchAll(DOUBLE_SCHEME))
    typos.push({ start: index, end: index + written.length, expected: `${scheme!.toLowerCase()}://` });
  return typos;
}

function isSchemeTypo(word: string): boolean {
  return ['http', 'https'].some((scheme) => distance(word, scheme) === 1 || isSwap(word, scheme));
}

import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitepress';
import { documentationLinks, rewrites, root, ruleIds, titleOf, topPages } from '../lib/pages.ts';

// Where the site is on its host; GitHub Pages has it below the name of the repository.
const base = process.env.SITE_BASE ?? '/meeting-notes-lint/';
const REPOSITORY = 'https://github.com/meeting-notes-lint/meeting-notes-lint';

/** The pages of `docs/` that users read first, in this order; all others follow after the rules. */
const USE = [
  'cli',
  'configuration',
  'action',
  'editors',
  'pre-commit',
  'agents',
  'library',
  'directives',
  'suppressions',
];

function pageItem(name: string): { text: string; link: string } {
  return { text: titleOf(name), link: `/${name}` };
}

/** Pages become modules, and most are in folders above this one, where the site's packages are not found. */
const packagesOfSite: Plugin = {
  name: 'packages-of-the-site',
  enforce: 'pre',
  resolveId(id, importer, options) {
    if (!/^vue(?:\/|$)/.test(id) || !importer?.endsWith('.md')) return undefined;
    return this.resolve(id, path.join(root, 'site/index.md'), { ...options, skipSelf: true });
  },
};

export default defineConfig({
  title: 'meeting-notes-lint',
  description: 'Finds what reviewers of meeting notes find by hand.',
  lang: 'en',
  base,
  cleanUrls: true,
  srcDir: '..',
  srcExclude: ['!(README|CONTRIBUTING|CHANGELOG).md', '!(docs|site)/**/*.md', 'site/*/**'],
  rewrites,
  // Otherwise every `config.ts` of the repository is taken for one of VitePress.
  additionalConfig: {},
  head: [['link', { rel: 'icon', href: `${base}logo.svg`, type: 'image/svg+xml' }]],
  markdown: { config: (markdown) => documentationLinks(markdown, base) },
  vite: { publicDir: path.join(root, 'site/public'), plugins: [packagesOfSite] },
  themeConfig: {
    logo: '/logo.svg',
    search: { provider: 'local' },
    nav: [
      { text: 'Documentation', link: '/start' },
      { text: 'Rules', link: '/rules/' },
      { text: 'Playground', link: '/playground/', target: '_self' },
    ],
    sidebar: [
      { text: 'Use it', items: [{ text: 'Getting started', link: '/start' }, ...USE.map(pageItem)] },
      {
        text: 'Rules',
        link: '/rules/',
        collapsed: false,
        items: ruleIds.map((id) => ({ text: id, link: `/rules/${id}` })),
      },
      {
        text: 'Background',
        items: [
          ...topPages.filter((name) => !USE.includes(name)).map(pageItem),
          { text: 'Contributing', link: '/contributing' },
          { text: 'Changelog', link: '/changelog' },
        ],
      },
    ],
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    outline: [2, 3],
    editLink: { pattern: `${REPOSITORY}/edit/main/:path`, text: 'Edit this page' },
    footer: { message: 'Released under the MIT License.' },
  },
});

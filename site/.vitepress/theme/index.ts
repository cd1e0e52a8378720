import theme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import './style.css';

/** A note with its finding, drawn with text: beside the words of the start page. */
const picture = h('div', { class: 'picture', 'aria-hidden': 'true' }, [
  h('div', { class: 'picture-name' }, 'minutes/2024-09-17.md'),
  h('pre', [
    '# Committee, ',
    h('span', { class: 'picture-wrong' }, 'September 3, 2024'),
    '\n\nPresent: Odile, Kwame, Priya\n\n- [ ] Kwame: write to the packagers\n',
  ]),
  h('p', { class: 'picture-finding' }, [
    'The heading says ',
    h('code', 'September 3, 2024'),
    ', but the file name says 17 September 2024; write that day in the heading too.',
  ]),
  h('span', { class: 'picture-fix' }, 'Write September 17, 2024'),
]);

export default { ...theme, Layout: () => h(theme.Layout, null, { 'home-hero-image': () => picture }) };

/** Draws the output of the command line on the example notes as docs/terminal.svg, from what it really prints. */
import { execFileSync } from 'node:child_process';
import { write } from './lib/write.js';

const COLUMNS = 88;
const LINES = 34;
const ESCAPE = String.fromCharCode(27);
const colors: Record<string, string> = { '31': '#ff7b72', '32': '#7ee787', '33': '#e3b341', '36': '#79c0ff' };

let output: string;
try {
  output = execFileSync('node', ['scripts/lib/terminal.js', String(COLUMNS), 'examples'], { encoding: 'utf8' });
} catch (error) {
  // Findings end with exit code 1.
  output = (error as { stdout: string }).stdout;
}
const all = output.trimEnd().split('\n');
const cut = all.slice(0, LINES - 4).lastIndexOf('');
const shown = [...all.slice(0, cut), `${ESCAPE}[2m  …${ESCAPE}[22m`, '', ...all.slice(-2)];

const width = COLUMNS * 8.4 + 40;
const height = (shown.length + 2) * 19 + 30;
const rows = shown.map((line, at) => `<text x="20" y="${at * 19 + 72}" xml:space="preserve">${spans(line)}</text>`);
write(
  'docs/terminal.svg',
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Output of meeting-notes-lint on the example notes">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">',
    '<text x="20" y="34" fill="#8b949e">$ npx meeting-notes-lint examples</text>',
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n'),
);

function spans(line: string): string {
  let color: string | undefined;
  let bold = false;
  let dim = false;
  return line
    .split(new RegExp(`${ESCAPE}\\[(\\d+)m`))
    .map((part, at) => {
      if (at % 2 === 1) {
        if (part in colors) color = colors[part];
        else if (part === '39') color = undefined;
        else if (part === '1') bold = true;
        else if (part === '2') dim = true;
        else if (part === '22') bold = dim = false;
        return '';
      }
      if (part === '') return '';
      const fill = color ?? (dim ? '#8b949e' : undefined);
      const text = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return `<tspan${fill ? ` fill="${fill}"` : ''}${bold ? ' font-weight="bold"' : ''}>${text}</tspan>`;
    })
    .join('');
}

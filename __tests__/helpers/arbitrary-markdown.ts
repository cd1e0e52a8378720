import fc from 'fast-check';

const indent = fc.constantFrom('', '', '', '', '', ' ', '  ', '  ', '   ', '    ', '     ', '      ', '\t');
const marks = fc.constantFrom(
  ...(
    '¦¦¦- ¦- ¦-\t¦* ¦+ ¦1. ¦2. ¦1) ¦10. ¦> ¦>¦# ¦## ¦##\t¦#¦```¦~~~¦````¦<!-- x -->¦<!-- ¦-->¦<b>¦<https://a.example>¦' +
    '<a@b.example>¦<a¦---¦***¦===¦-¦=¦* * *¦___¦_¦[x]¦[x]: y¦[1]: ¦[a b]: c¦[x](y)¦"t"¦(t)¦-   ¦-     ¦1.¦|¦\t¦`a`'
  ).split('¦'),
);
const text = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('a', 'b c', 'BL: Soil.', 'x  ', 'x:', '', '', ' ', '#', '-', '```', '<!-- y -->', '\\['),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const line = fc.tuple(indent, fc.array(marks, { maxLength: 3 }), text, fc.constantFrom('\n', '\n', '\n\n', '\n \n'));

/** Markdown in which every block meets every other one, at every indentation. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'), fc.boolean())
  .map(([lines, eol, ends]) => {
    const whole = lines.map(([before, begin, said, end]) => before + begin.join('') + said + end).join('');
    return (ends ? whole : whole.replace(/\n+$/, '')).replaceAll('\n', eol);
  });

const key = fc.constantFrom('a', 'b', 'teams', 'x-y', 'null', 'k v', '1', 'é', '"q"', '__proto__', 'toString');
// Apart by `¦`, which none of them holds.
const values = (
  "¦¦¦x¦x y¦x  ¦2024-01-01T10:00:00+01:00¦2024-01-01¦12¦-1¦1.5¦0x1F¦.inf¦TRUE¦null¦~¦\"q r\"¦'s'¦\"a\\n\"¦'it''s'¦a: b¦a #b¦" +
  'a#b¦`x`, y¦[a, b]¦[a,]¦[]¦[ a ]¦[1]¦{a: b}¦# c¦x # c¦- y¦&a¦*a¦|¦>¦x:¦:x¦?x¦-x¦é ș¦\u00A0¦x\u00A0¦@x¦%x¦"x¦x"¦' +
  'http://a.example:8¦1e3¦0o7¦12:30¦1.¦+.5¦x\ty'
).split('¦');
const value = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...values) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const yamlLine = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(key, fc.constantFrom(':', ': ', ': ', ':  ', ' : '), value, fc.constantFrom('', '', ' '))
      .map((parts) => parts.join('')),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom('', '', '  ', '  ', '   '), fc.constantFrom('- ', '- ', '-', '-  '), value)
      .map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', '  ', '# c', '  # c', '...', 'text', '  text', '---x', '----', '\t', '%YAML', '? a'),
  },
);

/** Front matter, right and wrong, and a line below it. */
export const arbitraryFrontMatter: fc.Arbitrary<string> = fc
  .record({
    open: fc.constantFrom('---', '---', '---', '---', '---', '--- ', '---js', '', '\n---', '\uFEFF---'),
    lines: fc.array(yamlLine, { maxLength: 7 }),
    close: fc.constantFrom('---', '---', '---', '---', '--- ', '----', ''),
    after: fc.constantFrom('', '\n', '\nBody\n---\n'),
    eol: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  })
  .map(({ open, lines, close, after, eol }) => `${[open, ...lines, close].join('\n')}${after}`.replaceAll('\n', eol));

// Writes the three files of a new rule: `npm run new-rule -- no-shouting`.
import { existsSync, writeFileSync } from 'node:fs';

const [id = '', description = 'One line on what a note must be'] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('Usage: npm run new-rule -- RULE-ID ["One line on what a note must be"]');
  process.exit(2);
}

const files = {
  [`src/rules/${id}.ts`]: `// … (why a community wants this, in a sentence or two)
import { excerpt } from '../text/range.js';
import { defineRule } from './define-rule.js';

const messages = {
  found: (text: string) => \`\\\`\${text}\\\` is …; write ….\`,
};

export default defineRule(
  {
    id: '${id}',
    description: '${description}',
    severity: 'warning',
  },
  ({ note, report }) => {
    for (const { kind, range } of note.blocks) {
      if (kind !== 'item') continue;
      const text = note.text.slice(range.start, range.end);
      if (!text.endsWith('!!!')) continue;
      report({ range, message: messages.found(excerpt(text)) });
    }
  },
);
`,
  [`__tests__/rules/${id}.test.ts`]: `import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import rule from '../../src/rules/${id}.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

testRule(rule, {
  'reports an item that shouts': { text: note({ agenda: '* ⟦Soil!!!⟧' }), messages: ['\`Soil!!!\` is …; write ….'] },
  'accepts an ordinary note': { text: note() },
});

test('the rule, its test and its page are filled in', () => {
  const files = ['src/rules/${id}.ts', '__tests__/rules/${id}.test.ts', 'docs/rules/${id}.md'];
  // Remove this test once none of the three has a \`…\` left.
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('…'))).toEqual([]);
});
`,
  [`docs/rules/${id}.md`]: `# ${id}

<!-- generated: about -->
<!-- /generated -->

… (why it matters, in a sentence or two)

## Wrong

\`\`\`markdown
## Agenda

* Soil!!!
\`\`\`

\`\`\`text
\`\`\`

## Right

\`\`\`markdown
## Agenda

* Soil
\`\`\`

## What it does not find

…
`,
};

const existing = Object.keys(files).filter((file) => existsSync(file));
if (existing.length > 0) {
  console.error(`${existing.join(', ')} is already there; nothing was written.`);
  process.exit(2);
}
for (const [file, text] of Object.entries(files)) {
  writeFileSync(file, text);
  console.log(`Wrote ${file}`);
}
console.log(
  'Replace every `…` in them: the test fails until then. Then run `npm run generate`, `npm run build` and `npm test`.',
);

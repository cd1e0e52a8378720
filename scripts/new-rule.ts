// Writes the three files of a new rule: `npm run new-rule -- no-shouting`.
import { existsSync, writeFileSync } from 'node:fs';

const [id = '', description = 'One line on what a note must be'] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('Usage: npm run new-rule -- RULE-ID ["One line on what a note must be"]');
  process.exit(2);
}

const files = {
  [`src/rules/${id}.ts`]: `// Why a community wants this, in a sentence or two.
import { excerpt } from '../note/text.js';
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
  [`__tests__/rules/${id}.test.ts`]: `import rule from '../../src/rules/${id}.js';
import { note } from '../helpers/note.js';
import { testRule } from '../helpers/rule-tester.js';

testRule(rule, {
  'what it finds': { text: note({ agenda: '* ⟦Soil!!!⟧' }), messages: ['\`Soil!!!\` is …; write ….'] },
  'what it leaves alone': { text: note() },
});
`,
  [`docs/rules/${id}.md`]: `# ${id}

<!-- generated: about -->
<!-- /generated -->

Why it matters, in a sentence or two.

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
console.log('Now write the rule, its test and its page, then run `npm run generate` and `npm test`.');

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LearnedByRoot, statusText, statusTooltip } from '../src/learned.js';

const outer = { root: 'file:///notes/club', notes: 12, habits: [] };
const inner = { root: 'file:///notes/club/garden', notes: 1, habits: [] };

test('a file belongs to the innermost root that holds it', () => {
  const learned = new LearnedByRoot();
  learned.set(outer);
  learned.set(inner);
  assert.equal(learned.for('file:///notes/club/garden/2024-01-02.md'), inner);
  assert.equal(learned.for('file:///notes/club/gardening.md'), outer);
  assert.equal(learned.for('file:///notes/clubs/2024-01-02.md'), undefined);
});

test('newer messages about a root replace older ones', () => {
  const learned = new LearnedByRoot();
  learned.set(outer);
  learned.set({ ...outer, notes: 13 });
  assert.equal(learned.for('file:///notes/club/a.md')?.notes, 13);
  learned.clear();
  assert.equal(learned.for('file:///notes/club/a.md'), undefined);
});

test('the status item counts notes', () => {
  assert.equal(statusText(outer), '12 notes');
  assert.equal(statusText(inner), '1 note');
});

test('the tooltip lists what was learned, and names of files cannot add links or markup', () => {
  const habits = ['12 of 12 notes are named `{yyyy}_{MM}.md`', '[x](command:evil) <b>'];
  assert.equal(
    statusTooltip({ ...outer, habits }),
    [
      '**Learned from 12 notes**',
      '',
      '- 12 of 12 notes are named `{yyyy}_{MM}.md`',
      String.raw`- \[x\]\(command:evil\) \<b\>`,
    ].join('\n'),
  );
  assert.equal(statusTooltip(inner), '**Learned from 1 note**');
});

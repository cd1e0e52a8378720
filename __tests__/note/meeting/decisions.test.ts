import { describe, expect, test } from '@jest/globals';
import { readDecisions } from '../../../src/note/meeting/decisions.js';
import { Note } from '../../../src/note/note.js';
import '../../helpers/full-parsers.js';

const decisions = (body: string) => {
  const { text, blocks } = new Note('2026-03-19.md', body);
  return readDecisions({ text, blocks }).map(({ range, votes }) => [text.slice(range.start, range.end), votes]);
};

describe('readDecisions finds', () => {
  test.each([
    ['Decision: plant roses', undefined],
    ['**Resolution:** We plant roses.', undefined],
    ['CONSENSUS: roses, not tulips', undefined],
    ['Beschluss: Wir pflanzen Rosen', undefined],
    ['**Passed: 6-0**', '6-0'],
    ['Motion to plant roses passes: eight aye, one nay', 'eight aye, one nay'],
    ['Unanimous consent to plant roses', 'Unanimous'],
    ['VOTE: Approved unanimously.', 'unanimously'],
    ['The board agreed to plant roses.', undefined],
  ])('`%s`', (line, votes) => {
    expect(decisions(`# Garden\n\n## Talk\n\n- ${line}\n`)).toEqual([[line, votes]]);
  });

  test('what a section or a caption for decisions lists', () => {
    expect(decisions('# Garden\n\n## Decisions\n\n- Plant roses\n  - red ones\n')).toEqual([
      ['Plant roses', undefined],
    ]);
    expect(decisions('# Garden\n\n**Decisions:**\n\n- Plant roses\n')).toEqual([['Plant roses', undefined]]);
  });
});

describe('readDecisions leaves out', () => {
  test.each([
    'Motion: "Resolved, that we plant roses?"',
    'Ana: Yes',
    'Should we vote on roses?',
    'We need consensus on roses',
    'Decision: TBD',
    'vote: the future of the roses',
  ])('`%s`', (line) => {
    expect(decisions(`# Garden\n\n## Talk\n\n- ${line}\n`)).toEqual([]);
  });

  test('what is still to be decided', () => {
    expect(decisions('# Garden\n\n## Open decisions\n\n- Roses or tulips\n')).toEqual([]);
  });
});

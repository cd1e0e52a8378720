/** A word that this project does not use, and what it writes instead. */
interface Word {
  pattern: RegExp;
  write: string;
}

/** The field's own words, so that engineers and users need no dictionary. Patterns match whole words in any case. */
const WORDS: readonly Word[] = [
  word('mend(?:s|ed|ing|able)?', 'fix'),
  word('slips?', 'typo'),
  word('stands?(?! (?:alone|for|out)\\b|-?up\\b)', 'is'),
  word('stood', 'was'),
  word('told|tells?(?! which\\b| (?:\\S+ ){0,4}(?:apart|from)\\b)', 'report, say, show'),
  word('remarks|remark(?:ed|ing)|remark on|to remark', 'report, comment'),
  word(
    '(?<!\\bthere )(?:is|are|was|were) no (?!\\w+er\\b|more\\b|way\\b|need\\b|such\\b|matter\\b|problem\\b)',
    'is not a',
  ),
  word('blanks|(?:a|no|one|single) blank(?! lines?\\b)', 'space'),
  word('(?<!\\b(?:left|leaves?) (?:\\S+ ){0,3}|look-)behind', 'after'),
  word('at the head(?! commit\\b)', 'at the top'),
  word('(?:mis)?spelt|learnt|burnt', 'spelled, learned'),
  word('(?:spelled|written|named|sorted|said|formatted) otherwise', 'differently'),
  word('crew|hurry|breather|strangers?', 'a term of the field'),
  word('left alone', 'ignored, left unchanged'),
  word('taken back', 'resolved, undone'),
  word(
    'hid(?:e|es|ing|den) (?:a |the |its |these |all )?(?:findings?|problems?)|hiding comments?',
    'suppress, disable',
  ),
  word('nothing to (?:say|remark)', 'no problems'),
  word('nobody looks|whoever', 'name the one who acts'),
  word('goes by', 'follows, is called'),
];

function word(source: string, write: string): Word {
  return { pattern: new RegExp(`\\b(?:${source})\\b`, 'i'), write };
}

/** A word that was found. */
export interface WordFinding {
  /** From 1. */
  line: number;
  found: string;
  write: string;
}

const TEST_FILE = /(?:^|\/)__tests__\//;
// A comment, or a line with the name of a test: `test('…'`, and `])('…'` where it has a table.
const COMMENT_OR_TEST_NAME = /^\s*(?:\/\/|\/?\*|(?:test|it|describe)\b|\]\)\()/;

/**
 * The words to avoid in a file: anywhere in sources and documentation; in tests only in comments and names, as notes in
 * fixtures are written by others.
 */
export function findWords(file: string, text: string): WordFinding[] {
  const isTest = TEST_FILE.test(file);
  const findings: WordFinding[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    if (isTest && !COMMENT_OR_TEST_NAME.test(content)) continue;
    for (const { pattern, write } of WORDS) {
      const found = pattern.exec(content)?.[0];
      if (found !== undefined) findings.push({ line: index + 1, found: found.trim(), write });
    }
    if (isTest && /^\s*it\b[.(]/.test(content)) findings.push({ line: index + 1, found: 'it', write: 'test' });
  }
  return findings;
}

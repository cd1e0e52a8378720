/** The note whose title disagrees with its file name; it lists all participants but one. */
export const WRONG = 'minutes/2024-03-19.md';

const PEOPLE = ['Ines Kowalczyk', 'Tomás Abreu', 'Freya Lindqvist'];

function minutes(date: string, title: string, topic: string, people: readonly string[] = PEOPLE): string {
  return [
    '---',
    `title: ${title}`,
    `date: ${date}`,
    'participants:',
    ...people.map((name) => `  - ${name}`),
    '---',
    '',
    '## Agenda',
    '',
    `- ${topic}`,
    '',
    '## Action items',
    '',
    `- [ ] Freya Lindqvist: send the summary of ${topic}`,
    '',
  ].join('\n');
}

/** A repository of notes, by path. */
export const notes: Readonly<Record<string, string>> = {
  'minutes/2024-02-06.md': minutes('2024-02-06', 'Garden committee, February 6, 2024', 'the greenhouse roof'),
  'minutes/2024-02-13.md': minutes('2024-02-13', 'Garden committee, February 13, 2024', 'seed orders'),
  'minutes/2024-02-27.md': minutes('2024-02-27', 'Garden committee, February 27, 2024', 'the water bill'),
  'minutes/2024-03-05.md': minutes('2024-03-05', 'Garden committee, March 5, 2024', 'tool inventory'),
  'minutes/2024-03-12.md': minutes('2024-03-12', 'Garden committee, March 12, 2024', 'compost bins'),
  [WRONG]: minutes('2024-03-19', 'Garden committee, March 18, 2024', 'the open day', [PEOPLE[0]!, PEOPLE[2]!]),
};

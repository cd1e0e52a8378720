/** Front matter with these values; participants one a line. */
export function front({
  datetime = '2024-01-10T16:00:00+01:00',
  location = 'Online',
  participants = ['ÁgnesK', 'BoL'],
  more = '',
}: {
  datetime?: string;
  location?: string;
  participants?: string[];
  more?: string;
} = {}): string {
  const list = participants.map((name) => `  - ${name}\n`).join('');
  return `---\ndatetime: ${datetime}\nlocation: ${location}\nteams:\n  - community\nparticipants:\n${list}${more}---\n`;
}

/** A note that no rule objects to, with parts of it replaced. */
export function note({
  head = front(),
  agenda = '* Soil',
  discussions = 'BL: The soil has come.',
  todos = '* BL: Say thanks.',
}: {
  head?: string;
  agenda?: string;
  discussions?: string;
  todos?: string;
} = {}): string {
  return `${head}\n## Agenda\n\n${agenda}\n\n## Discussions\n\n${discussions}\n\n## TODOs\n\n${todos}\n`;
}

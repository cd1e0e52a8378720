/**
 * Notes to measure with: made up, but shaped like those of a community that meets a lot. Front matter, three sections,
 * who says what, action items, links, a little code, and in every second note a mistake.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A made-up note; `path` is relative, with forward slashes. */
export interface BenchNote {
  path: string;
  text: string;
}

const people = [
  ['ÁgnesK', 'ÁK', 'AgnesK'],
  ['BoL', 'BL', 'BoL'],
  ['ChidiO', 'CO', 'Chidi'],
  ['DanaR', 'DR', 'DannaR'],
  ['ErinÇ', 'EÇ', 'ErinC'],
  ['FelixW', 'FW', 'FelixW'],
  ['GülH', 'GH', 'GulH'],
  ['HannaŠ', 'HŠ', 'HannaS'],
  ['IvoM', 'IM', 'IvoM'],
  ['JoséP', 'JP', 'JoseP'],
  ['KaiT', 'KT', 'KaiT'],
  ['LucíaV', 'LV', 'LuciaV'],
] as const;
const teams = 'community beds compost greenhouse tools water orchard seeds bees infra web events'.split(' ');
const who = ['We', 'The volunteers', 'Two of us', 'The council', 'The school', 'Our neighbours', 'The new members'];
const verbs = ['should check', 'have moved', 'will repair', 'want to plant', 'could paint', 'have ordered', 'measured'];
const things =
  'the valve|the third bed|the rain barrel|the compost heap|the seedlings|the `pump.sh` script|the fence|the old shed|the sensor readings|[the plan](https://garden.example/plan)|the tool shed key|the apple trees'.split(
    '|',
  );
const tails =
  'before the rain comes|with the help of the school|because the soil is dry|at the end of the month|as agreed last time|although nobody has asked for it|once the delivery is there|in the morning|and write down what it costs|so that the beds stay moist'.split(
    '|',
  );
const tasks = 'Order|Repair|Write about|Ask the council about|Measure|Paint|Move|Photograph|Label|Replace'.split('|');
const topics =
  'Water|Spring plan|Compost|New members|Tool shed|Opening hours|Money|Seeds|Open day|Neighbours|Bees|Website'.split(
    '|',
  );
const syllables = 'ba lo mi ran tu sel pa ni vor da ke lis mo ra ter ul san go fe nim'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');

const DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** `count` notes of about 2 KB, one after the other. The same seed gives the same notes. */
export function* benchNotes(count: number, seed = 1): Generator<BenchNote> {
  const random = xoroshiro128plus(seed);
  const below = (n: number) => uniformInt(random, 0, n - 1);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const oneIn = (n: number) => below(n) === 0;
  const times = <T>(least: number, most: number, make: (at: number) => T): T[] =>
    Array.from({ length: uniformInt(random, least, most) }, (_, at) => make(at));
  // As in real notes, a few words of each are in hardly any other.
  const rareWord = () => times(2, 4, () => pick(syllables)).join('');
  const thing = () => (oneIn(4) ? `the ${rareWord()} bed` : pick(things));
  const sentence = () => `${pick(who)} ${pick(verbs)} ${thing()} ${pick(tails)}`;
  const series = Math.max(1, Math.min(500, Math.round(count / 15)));

  for (let index = 0; index < count; index++) {
    const team = `${teams[(index % series) % teams.length]!}${index % series < teams.length ? '' : `-${index % series}`}`;
    const nth = Math.floor(index / series);
    const time = Date.UTC(2019, 0, 2 + ((index % series) % 5)) + nth * 14 * DAY;
    const day = iso(time);
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    const from = below(people.length);
    const present = times(3, 7, (at) => people[(from + at) % people.length]!);
    const initials = () => pick(present)[1];
    const stale = oneIn(15);
    const style = (index % series) % 3;
    const bullet = style === 0 ? '*' : '-';
    const heading = (emoji: string, name: string) => (style === 2 ? `### ${name}` : `## :${emoji}: ${name}`);

    const lines = [
      '---',
      ...(style === 1 ? [] : [`title: "${team}, ${months[month - 1]} ${date}, ${year}"`, `tags: garden, ${team}`]),
      `datetime: ${stale ? iso(time - 14 * DAY) : day}T${two(8 + (index % 12))}:00${oneIn(40) ? '' : ':00'}+01:00`,
      'location: Online, the `#garden` channel (https://chat.garden.example/garden)',
      'teams:',
      `  - ${oneIn(90) ? `${team}, ${pick(teams)}` : team}`,
      'participants:',
      ...present.map(([name, , other]) => `  - ${oneIn(60) ? other : name}`),
      ...(oneIn(200) ? ['participants:', '  - TODO'] : []),
      '---',
      '',
      heading('dart', 'Agenda'),
      '',
      ...times(
        2,
        5,
        () => `${bullet} ${pick(topics)}${oneIn(4) ? `: https://garden.example/issues/${below(900)}` : ''}`,
      ),
      '',
      ...(oneIn(20) ? [] : [heading('closed_book', oneIn(60) ? 'Discusions' : 'Discussions'), '']),
    ];
    const size = 1250 + below(950);
    let length = lines.join('\n').length;
    const add = (...more: string[]) => {
      lines.push(...more, '');
      for (const line of more) length += line.length + 1;
    };
    while (length < size) {
      const form = below(60);
      if (form < 40) add(...times(1, 3, (at) => `${at > 0 ? '' : `${initials()}: `}${sentence()}.`));
      else if (form < 46) add(...times(2, 4, () => `${bullet} ${oneIn(2) ? `${initials()}: ` : ''}${sentence()}.`));
      else if (form < 49) add(`${'#'.repeat(style === 2 ? 4 : 3)} ${pick(topics)}`);
      else if (form < 52)
        add(`${bullet} ${sentence()}:`, ...times(1, 3, () => `  ${bullet} ${sentence()}`), `${bullet} ${sentence()}.`);
      else if (form < 54) add(`${initials()} / ${initials()}: ${sentence()}.`);
      else if (form === 54) add('```sh', 'npm run water -- --bed 3', 'sleep 60', '```');
      else if (form === 55) add(...times(2, 3, (at) => `${at + 1}. ${sentence()}.`));
      else if (form === 56) add(`Next meeting: ${pick(['Monday', 'Thursday'])}, ${pick(months)} ${1 + below(28)}.`);
      else if (form === 57) add(`> ${sentence()}.`);
      else if (form === 58) add(`See [the notes] (https://garden.example/notes/${below(900)}).`);
      else add(`${initials()}: ${pick(who)} ${pick(verbs)} the`);
    }
    lines.push(
      oneIn(40) ? '###TODOs' : heading('wrench', 'TODOs and Decisions'),
      '',
      ...times(
        2,
        5,
        () => `${bullet} ${oneIn(12) ? '' : `${initials()}: `}${pick(tasks)} ${pick(things)} ${pick(tails)}.`,
      ),
      ...(oneIn(80) ? [`${bullet} TBD`] : []),
    );
    yield { path: `discussions/${team}/${year}/${day}.md`, text: `${lines.join('\n')}\n` };
  }
}

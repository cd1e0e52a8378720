import { memoize } from '../../text/memoize.js';
import { headingKey } from './headings.js';

/** What the section under a heading is for, whatever its name. */
export type SectionRole = 'agenda' | 'discussion' | 'actions' | 'decisions' | 'attendance';

export const SECTION_ROLES: readonly SectionRole[] = ['agenda', 'discussion', 'actions', 'decisions', 'attendance'];

/**
 * The headings that notes in many languages give to a section of each role, in lower case and without diacritics. The
 * only place of the program that guesses what a section is for by its words; a configuration states it with `role`.
 */
const WORDS: Record<SectionRole, string> = {
  agenda:
    'agenda, agenda items, agenda topics, proposed agenda, meeting agenda, topics, topics to discuss, ' +
    'tagesordnung, tagesordnungspunkte, themen, ordre du jour, sujets, orden del dia, temas, ' +
    'ordine del giorno, argomenti, ordem do dia, pauta, assuntos, ordine de zi, ordinea de zi, ' +
    'porzadek obrad, porzadek spotkania, agendapunten, onderwerpen, program jednani, dagordning, dagsorden, ' +
    'esityslista, gundem, повестка, повестка дня, порядок денний, 안건, 회의 안건, 의제, 議題, アジェンダ, 议程, 議程, 议题, ' +
    '会议议程',
  discussion:
    'discussion, discussions, discussion notes, notes, minutes, meeting notes, meeting minutes, summary, ' +
    'talking points, diskussion, diskussionen, besprechung, notizen, protokoll, compte rendu, compte-rendu, ' +
    'discusion, discusiones, notas, acta, minuta, discussione, discussioni, verbale, discussao, discussoes, ' +
    'ata, discutii, note, dyskusja, notatki, notulen, bespreking, discussie, diskuse, zapis, keskustelu, ' +
    'обсуждение, обговорення, 논의, 논의 사항, 논의 내용, 회의 내용, 회의록, 議論, 議事, 議事録, 討論, 讨论, 会议纪要',
  actions:
    'todo, todos, to do, to dos, to-do, to-dos, to do list, todo list, task, tasks, action, actions, ' +
    'action item, action items, action points, actionables, action list, next steps, open action items, ' +
    'new action items, aufgaben, offene aufgaben, massnahmen, nachste schritte, taches, actions a mener, ' +
    'prochaines etapes, tareas, acciones, proximos pasos, azioni, compiti, prossimi passi, tarefas, acoes, ' +
    'proximos passos, sarcini, actiuni, de facut, pasii urmatori, zadania, do zrobienia, nastepne kroki, ' +
    'taken, actiepunten, acties, ukoly, atgarder, opgaver, tehtavat, yapilacaklar, задачи, задачі, завдання, ' +
    '할 일, 할일, 액션 아이템, 실행 항목, 후속 조치, やること, アクションアイテム, タスク, 宿題, 待办, 待办事项, 行动项, 待辦事項, 任务',
  decisions:
    'conclusion, conclusions, outcome, outcomes, decision, decisions, decisions made, decisions taken, resolutions, resolution, beschluss, beschlusse, ' +
    'entscheidung, entscheidungen, decisiones, acuerdos, decisioni, decisoes, deliberacoes, decizii, ' +
    'hotarari, decyzje, ustalenia, besluiten, rozhodnuti, beslut, beslutninger, paatokset, kararlar, ' +
    'решения, рішення, 결정, 결정 사항, 결정사항, 決定, 決定事項, 决定, 决议, 決議',
  attendance:
    'attendance, attendee, attendees, attending, participant, participants, participating, present, ' +
    'in attendance, people, people present, people attending, members present, members attending, ' +
    'members in attendance, roll call, rollcall, who is here, who was here, who is present, who, attended, ' +
    'attendants, atendees, teilnehmer, teilnehmerinnen, teilnehmende, anwesend, anwesende, anwesenheit, ' +
    'presents, personnes presentes, asistentes, asistencia, presentes, presenti, partecipanti, ' +
    'participantes, participanti, prezenti, obecni, uczestnicy, aanwezig, aanwezigen, deelnemers, pritomni, ' +
    'narvarande, deltagare, deltagere, til stede, lasna, osallistujat, katilimcilar, jelenlevok, resztvevok, ' +
    'tilstede, участники, присутствовали, присутствующие, присутні, учасники, 출석, 출석자, 참석, 참석자, 참가자, 出席, ' +
    '出席者, 参加者, 参加, 与会者, 与会人员, 參與者, 参会人员, 出席人员',
};

/** The single words that head a list of who was there, as `headingKey` gives them. */
export const ATTENDANCE_WORDS: ReadonlySet<string> = new Set(
  WORDS.attendance
    .split(', ')
    .map(headingKey)
    .filter((words) => !words.includes(' ')),
);

const ROLES: ReadonlyMap<string, SectionRole> = new Map(
  SECTION_ROLES.flatMap((role) =>
    WORDS[role].split(', ').map((words): [string, SectionRole] => [headingKey(words), role]),
  ),
);

/** What joins two names of sections: `TODOs and Decisions`, `Tasks / Decisions`. */
const JOINT = / ?[/,&+|] ?| (?:and|und|et|y|e|si|i|en|och|og|ja) /;
/** What follows the name without changing it: `Attendees (12)`, `Action items from last week`. */
const TAIL = / ?[([（:–—]| - | (?:for|from|of|by) /;

/** The number of a section: `5. Next steps`, `2.1 Decisions`. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+/;
/** What comes before the name without changing it: `Previous action items`, `Review of open action items`. */
const MODIFIER =
  /^(?:review(?: of)?\s+)?(?:(?:the|all|our|my|last|previous|prior|(?:last|previous|prior) (?:meeting|week|call)['’]s|(?:last|previous|prior) meeting|past|open|new|old|older|current|outstanding|pending|remaining|upcoming|suggested|proposed|key|main|other)\s+){0,3}/;

/**
 * The role of a section by its heading, in any of the languages of the table; undefined where its words say none. Of
 * several names, `TODOs and Decisions`, action items come first.
 */
export const roleOf: (heading: string) => SectionRole | undefined = memoizeRole((heading) => {
  const key = headingKey(heading);
  const known = ROLES.get(key);
  if (known || key.length > 80) return known;
  const name = key
    .replace(NUMBER, '')
    .split(TAIL)[0]!
    .replace(MODIFIER, '')
    .replace(/(?<!\s)\s{1,5}review$/, '');
  const roles = name.split(JOINT).map((part) => ROLES.get(part));
  if (roles.includes(undefined)) return undefined;
  return roles.includes('actions') ? 'actions' : roles[0];
});

function memoizeRole(read: (heading: string) => SectionRole | undefined) {
  const known = memoize((heading) => ({ role: read(heading) }));
  return (heading: string) => known(heading).role;
}

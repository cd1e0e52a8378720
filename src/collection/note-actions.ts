// The action items of a note, read with what the configuration and the other notes say about people and headings.
import type { Settings } from '../model/settings.js';
import type { Block } from '../note/markdown/blocks.js';
import { headingKey } from '../note/markdown/headings.js';
import { roleOf, type SectionRole } from '../note/markdown/section-roles.js';
import { roleOfSection } from '../note/markdown/sections.js';
import { type Action, readActions } from '../note/meeting/actions.js';
import { nameWithInitials } from '../note/meeting/attendees.js';
import type { Day } from '../note/meeting/dates.js';
import type { Note } from '../note/note.js';
import type { NoteIndex } from './note-index.js';

/**
 * The action items of a note in any state, in document order.
 * @param day of the meeting, from which "in two weeks" is counted
 * @param blocks those of the note to look at, with its headings; all by default
 */
export function actionsOf(
  note: Note,
  settings: Settings,
  { people }: NoteIndex,
  day: Day | undefined,
  blocks: readonly Block[] = note.blocks,
): Action[] {
  const attendees = note.meeting(settings).attendees.map(nameWithInitials);
  return readActions(
    { text: note.text, blocks },
    {
      isPerson: (name) => settings.roster.meantBy(name).length > 0 || people.isSomebody(name, attendees),
      day,
      placeholders: settings.placeholders.words,
      roleOfHeading: headingRoles(settings),
    },
  );
}

/** The roles of headings: from the configuration, else from their words. */
export function headingRoles({ sections, actions }: Settings): (heading: string) => SectionRole | undefined {
  const configured = new Map<string, SectionRole>();
  for (const section of sections) {
    const role = roleOfSection(section);
    if (role) for (const name of [section.name, ...(section.aliases ?? [])]) configured.set(headingKey(name), role);
  }
  for (const name of actions ?? []) configured.set(headingKey(name), 'actions');
  return (heading) => configured.get(headingKey(heading)) ?? roleOf(heading);
}

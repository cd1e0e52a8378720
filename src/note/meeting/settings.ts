import type { Source } from './field-source.js';
import type { PathPattern } from './path-pattern.js';

/** How a community writes down when its meetings are and who attends. */
export interface MeetingSettings {
  /** How notes are named; empty for any name with `yyyy-mm-dd` in it. */
  path: readonly PathPattern[];
  date: {
    from: readonly Source[];
    /** IANA name of the zone of the meetings. */
    timezone?: string;
    /** How many days apart two dates may be and still agree. */
    tolerance: number;
  };
  attendees: { from: readonly Source[] };
  /** Whether a line says that the meeting did not take place. */
  cancelled?: (line: string) => boolean;
  /** BCP 47, of month and weekday names. */
  locale: string;
}

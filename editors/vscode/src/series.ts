/** A choice of the list of series. */
export interface SeriesChoice {
  label: string;
  description: string;
}

/** The series in the output of `report series --format json`, the most recent first. */
export function readSeries(json: string): SeriesChoice[] {
  const { series } = JSON.parse(json) as { series: { series: string; notes: number; last: string }[] };
  return series
    .toSorted((a, b) => (a.last < b.last ? 1 : -1))
    .map(({ series: name, notes, last }) => ({
      label: name === '' ? '.' : name,
      description: `${notes === 1 ? '1 note' : `${notes} notes`}, last on ${last}`,
    }));
}

/** Says what is wrong with the day that somebody typed; undefined when it is a day, or empty. */
export function dayProblem(text: string): string | undefined {
  const day = text.trim();
  if (day === '') return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time);
  return isDay && new Date(time).toISOString().startsWith(day)
    ? undefined
    : `\`${day}\` is not a valid date; use yyyy-mm-dd.`;
}

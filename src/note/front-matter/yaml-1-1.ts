import type { Range } from '../../text/range.js';
import type { FrontMatter } from './front-matter.js';

/** A value that YAML 1.2 reads as text, and YAML 1.1, which most programs still read, as something else. */
export interface AmbiguousValue {
  path: (string | number)[];
  range: Range;
  /** What YAML 1.1 reads, in words: `` `true` ``, `a number`. */
  reading: string;
}

/** Source: yaml.org/type: bool, int, float. */
const READINGS: readonly [pattern: RegExp, reading: string][] = [
  [/^(?:yes|on)$/i, '`true`'],
  [/^(?:no|off)$/i, '`false`'],
  [/^[-+]?[1-9]\d{0,9}(?::[0-5]?\d){1,3}(?:\.\d{0,9})?$/, 'a number'],
  [/^[-+]?\d{1,20}(?:_\d{1,20}){1,9}$/, 'a number'],
];

/** The plain values at the top level, and in lists there, that are something else to readers of YAML 1.1. */
export function ambiguousValues(frontMatter: FrontMatter, text: string): AmbiguousValue[] {
  return Object.entries(frontMatter.data).flatMap(([key, value]) => {
    const values: [path: (string | number)[], value: unknown][] = Array.isArray(value)
      ? value.map((item: unknown, at) => [[key, at], item])
      : [[[key], value]];
    return values.flatMap(([path, item]) => {
      if (typeof item !== 'string' || item.length > 40) return [];
      const reading = READINGS.find(([pattern]) => pattern.test(item))?.[1];
      const range = reading === undefined ? undefined : frontMatter.valueRange(path);
      return reading !== undefined && range && text.slice(range.start, range.end) === item
        ? [{ path, range, reading }]
        : [];
    });
  });
}

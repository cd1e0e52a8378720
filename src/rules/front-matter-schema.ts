// Lists of notes, calendars and searches are made from the front matter; what is missing or malformed there is lost to
// all of them. The JSON Schema says what is right, this rule says it in words a person can act on.

import { builtInSchema } from '../model/defaults.js';
import {
  hasDeeper,
  isUnknownKey,
  missingKey,
  pathOf,
  reason,
  typeWords,
  unknownKey,
  wantsText,
} from '../model/schema-errors.js';
import type { NoteSchema, SchemaError } from '../model/settings.js';
import { itemLine, valueAsList } from '../note/front-matter/edits.js';
import { ambiguousValues } from '../note/front-matter/yaml-1-1.js';
import { isPlaceholder } from '../note/markdown/placeholders.js';
import { whyNoDay } from '../note/meeting/date-words.js';
import { type Day, readDateTime } from '../note/meeting/dates.js';
import type { Note } from '../note/note.js';
import { excerpt, type Range } from '../text/range.js';
import { closestMatch } from '../text/spelling.js';
import { defineRule, type Report } from './define-rule.js';

const EXAMPLE = '2022-06-23T10:00:00+02:00';
const messages = {
  missing: (key: string) => `The key \`${key}\` is missing; add a line \`${key}: …\` to the front matter.`,
  misspelled: (actual: string, key: string) => `Unknown key \`${actual}\`; did you mean \`${key}\`?`,
  unknown: (key: string, known: string) => `Unknown key \`${key}\` (known: ${known}); remove it, or correct its name.`,
  empty: (key: string) => `\`${key}\` has no value; write one, or remove the line.`,
  emptyRequired: (key: string) => `\`${key}\` has no value; write one after the colon.`,
  emptyList: (key: string) => `\`${key}\` has no items; write each on its own line after \`- \`.`,
  emptyItem: (key: string) => `An item of \`${key}\` is empty; write what belongs there, or remove the line.`,
  list: (text: string, key: string) => `\`${key}\` must be a list; write \`${text}\` on its own line after \`- \`.`,
  type: (text: string, key: string, type: string) =>
    `\`${text}\` is not a valid value for \`${key}\`, which must be ${type}.`,
  notIn: (text: string, key: string, allowed: string) =>
    `\`${text}\` is not a valid value for \`${key}\`; write one of ${allowed}.`,
  rule: (text: string, key: string, why: string) => `\`${text}\` is not a valid value for \`${key}\`: it ${why}.`,
  seconds: (text: string, expected: string) => `\`${text}\` has no seconds; write \`${expected}\`.`,
  colon: (text: string, expected: string) => `\`${text}\` has an offset without colon; write \`${expected}\`.`,
  offset: (text: string) =>
    `\`${text}\` has no offset from UTC; add one at the end, such as \`+02:00\`, or \`Z\` for UTC.`,
  time: (text: string) => `\`${text}\` has no time; write day, time and offset, such as \`${EXAMPLE}\`.`,
  day: (text: string, why: string, expected?: string) =>
    `\`${text}\` is not a valid date: ${why}; write ${expected ? `\`${expected}\`, the day in the file name` : 'the day of the meeting as `yyyy-mm-dd`'}.`,
  oldYaml: (text: string, reading: string) =>
    `\`${text}\` is ${reading} to readers of YAML 1.1; put it in quotes: \`"${text}"\`.`,
  clock: (text: string) => `\`${text}\` has an impossible time or offset; write it like \`${EXAMPLE}\`.`,
  dateTime: (text: string) => `\`${text}\` is not a date and time; write it like \`${EXAMPLE}\`.`,
};

export default defineRule(
  {
    id: 'front-matter-schema',
    description: 'The front matter has the right keys, with values of the right form',
    severity: 'error',
    readsFrontMatterOnly: true,
    fixes: ['safe', 'suggestion'],
  },
  ({ note, meeting, settings, report }) => {
    if (!note.frontMatter.isWhole) return;
    const { schema } = settings.frontMatter;
    const { data } = note.frontMatter;
    // Where front matter is not asked for, the keys of the built-in schema are not either.
    const isOptional = !settings.frontMatter.required && schema === builtInSchema;
    const errors = schema.validate(data).filter(({ keyword }) => !isOptional || keyword !== 'required');
    const missing = errors.filter(({ keyword }) => keyword === 'required');
    const missingKeys = missing.filter(({ instancePath }) => instancePath === '').map(missingKey);

    // A key that is a typo of a missing or known one is the cause of both "missing" and "unknown".
    const known = Object.keys(data).filter((key) => schema.keys.includes(key));
    const typos = new Map<string, string>();
    for (const key of Object.keys(data)) {
      if (isOptional || schema.keys.includes(key)) continue;
      const meant = closestMatch(
        key,
        schema.keys.filter((other) => !known.includes(other) && ![...typos.values()].includes(other)),
      );
      if (meant !== undefined) typos.set(key, meant);
    }
    for (const [actual, key] of typos) {
      const range = note.frontMatter.keyRange([actual]);
      if (range) report({ range, message: messages.misspelled(actual, key), expected: key, fix: 'safe', form });
    }
    for (const key of missingKeys) {
      if (![...typos.values()].includes(key))
        report({ range: note.frontMatter.fence, message: messages.missing(key), form });
    }
    const unknownKeys = new Set([
      ...(schema.remarkUnknownKeys && !isOptional ? Object.keys(data).filter((key) => !schema.keys.includes(key)) : []),
      ...errors
        .filter(isUnknownKey)
        .filter(({ instancePath }) => instancePath === '')
        .map(unknownKey),
    ]);
    for (const key of unknownKeys) {
      const range = note.frontMatter.keyRange([key]);
      if (!range || typos.has(key)) continue;
      const severity = schema.remarkUnknownKeys ? 'warning' : 'error';
      const known = schema.keys.map((name) => `\`${name}\``).join(', ');
      report({ range, message: messages.unknown(key, known), about: `unknown ${key}`, severity, form });
    }

    for (const { path, range, reading } of ambiguousValues(note.frontMatter, note.text)) {
      const text = note.text.slice(range.start, range.end);
      if (!isOptional && wantsText(schema, data, path))
        report({
          range,
          message: messages.oldYaml(text, reading),
          severity: 'warning',
          expected: `"${text}"`,
          fix: 'safe',
          form,
        });
    }

    const seen = new Set<string>();
    for (const error of errors) {
      if (error.instancePath === '' && (error.keyword === 'required' || isUnknownKey(error))) continue;
      // A value has one thing wrong with it at a time; `anyOf` only repeats what its branches said.
      const path = pathOf(error);
      if (
        error.keyword === 'pattern' &&
        errors.some((other) => other.keyword === 'format' && isSamePlace(other, error))
      )
        continue;
      if (seen.has(error.instancePath) || hasDeeper(error, errors)) continue;
      seen.add(error.instancePath);
      const value = path.reduce<unknown>(
        (parent, key) => (parent as Record<string | number, unknown> | undefined)?.[key],
        data,
      );
      if (typeof value === 'string' && isPlaceholder(value, settings.placeholders.words)) continue;
      report({ form, ...valueReport(note, schema, error, path, value, meeting.path?.day) });
    }
  },
);

const form = 'frontMatter';

const isSamePlace = (one: SchemaError, other: SchemaError) => one.instancePath === other.instancePath;

function valueReport(
  note: Note,
  schema: NoteSchema,
  error: SchemaError,
  path: (string | number)[],
  value: unknown,
  pathDay: Day | undefined,
): Report {
  const { frontMatter, text } = note;
  const key = path.filter((part) => typeof part === 'string').join('.');
  const keyRange = frontMatter.keyRange(path.slice(0, 1)) ?? frontMatter.fence;
  const written = frontMatter.valueRange(path);
  const range = written && written.end > written.start ? written : keyRange;
  const shown = excerpt(text.slice(range.start, range.end));
  const inList = typeof path.at(-1) === 'number';

  if (error.keyword === 'required')
    return { range: keyRange, message: messages.missing(`${key}.${missingKey(error)}`) };
  if (isUnknownKey(error))
    return { range: keyRange, message: messages.unknown(`${key}.${unknownKey(error)}`, 'by its schema') };
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) {
    if (inList)
      return {
        range: written && written.end > written.start ? written : itemLine(note, path, keyRange),
        message: messages.emptyItem(key),
      };
    const wantsList = error.params.type === 'array';
    const message = wantsList
      ? messages.emptyList(key)
      : schema.required.includes(key)
        ? messages.emptyRequired(key)
        : messages.empty(key);
    return { range: keyRange, message };
  }
  if (error.keyword === 'minItems') return { range, message: messages.emptyList(key) };
  // ajv takes `+0100` for RFC 3339; a pattern of the schema asks for the colon.
  const isBareOffset = error.keyword === 'pattern' && readDateTime(shown).form === 'bare-offset';
  if (isBareOffset || (error.keyword === 'format' && error.params.format === 'date-time'))
    return dateTimeReport(note, range, value as string, pathDay);
  if (error.keyword === 'type' && error.params.type === 'array' && typeof value !== 'object') {
    const edit = path.length === 1 ? valueAsList(note, key, range) : undefined;
    return {
      range,
      message: messages.list(shown, key),
      ...(edit && { fix: { safe: true, title: 'Write it as a list', edits: [edit] } }),
    };
  }
  if (
    error.keyword === 'type' &&
    error.params.type === 'string' &&
    typeof value !== 'object' &&
    /^[\w.+-]+$/.test(shown)
  ) {
    // `- 2024` and `- yes` are not strings in YAML, but were meant as such.
    return {
      range,
      message: messages.type(shown, key, 'text: put it between quotes'),
      expected: `"${shown}"`,
      fix: 'safe',
    };
  }
  if (error.keyword === 'type') return { range, message: messages.type(shown, key, typeWords(error.params.type)) };
  if (error.keyword === 'enum') {
    const allowed = (error.params.allowedValues as unknown[]).map(String);
    const meant = closestMatch(shown, allowed);
    const message = messages.notIn(shown, key, allowed.map((one) => `\`${one}\``).join(', '));
    return { range, message, ...(meant !== undefined && { expected: meant, fix: 'suggestion' as const }) };
  }
  return { range, message: messages.rule(shown, key, reason(error)) };
}

/** What is wrong with a `datetime`, in a sentence of its own for each way to get it wrong. */
function dateTimeReport(note: Note, value: Range, content: string, pathDay: Day | undefined): Report {
  const { text } = note;
  const read = readDateTime(content);
  const start = text.indexOf(content, value.start);
  const range = start >= 0 && start < value.end ? { start, end: start + content.length } : value;
  if (read.form === 'no-seconds') {
    const expected = content.replace(/(T\d\d:\d\d)/i, '$1:00');
    return expected === content
      ? { range, message: messages.dateTime(content) }
      : { range, message: messages.seconds(content, expected), expected, fix: 'safe' };
  }
  if (read.form === 'bare-offset') {
    const expected = `${content.slice(0, -2)}:${content.slice(-2)}`;
    return { range, message: messages.colon(content, expected), expected, fix: 'safe' };
  }
  if (read.form === 'no-offset') return { range, message: messages.offset(content) };
  if (read.form === 'no-time') return { range, message: messages.time(content) };
  if (read.form === 'bad-time') return { range, message: messages.clock(excerpt(content)), form: undefined };
  if (read.form === 'bad-day') {
    const part = { start: range.start, end: range.start + read.dayText!.length };
    const message = messages.day(read.dayText!, whyNoDay(read.dayText!), pathDay);
    // A day that does not exist is wrong in any form.
    return { range: part, message, form: undefined, ...(pathDay && { expected: pathDay, fix: 'suggestion' as const }) };
  }
  return { range, message: messages.dateTime(excerpt(content)) };
}

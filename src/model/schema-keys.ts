import type { KeyInfo, NoteSchema } from './settings.js';

/** What a JSON Schema says of the keys at its top; a part that is no schema says nothing. */
export function schemaKeys(schema: object): Pick<NoteSchema, 'keys' | 'required' | 'about'> {
  const { properties, required } = schema as { properties?: unknown; required?: unknown };
  const entries = Object.entries(isObject(properties) ? properties : {});
  return {
    keys: entries.map(([key]) => key),
    required: Array.isArray(required) ? required.filter((key): key is string => typeof key === 'string') : [],
    about: new Map(entries.map(([key, part]) => [key, infoOf(part)])),
  };
}

function infoOf(part: unknown): KeyInfo {
  const { description, type } = isObject(part) ? (part as { description?: unknown; type?: unknown }) : {};
  return { ...(typeof description === 'string' && { description }), isList: type === 'array' };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

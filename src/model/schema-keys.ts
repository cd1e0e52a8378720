import type { KeyInfo, NoteSchema } from './settings.js';

/** The top-level keys that a JSON Schema describes; a part that is not a schema is ignored. */
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

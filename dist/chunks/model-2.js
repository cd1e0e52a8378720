// src/model/schema-keys.ts
function schemaKeys(schema) {
  const { properties, required } = schema;
  const entries = Object.entries(isObject(properties) ? properties : {});
  return {
    keys: entries.map(([key]) => key),
    required: Array.isArray(required) ? required.filter((key) => typeof key === "string") : [],
    about: new Map(entries.map(([key, part]) => [key, infoOf(part)]))
  };
}
function infoOf(part) {
  const { description, type } = isObject(part) ? part : {};
  return { ...typeof description === "string" && { description }, isList: type === "array" };
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

export {
  schemaKeys
};

// src/model/user-error.ts
var UserError = class extends Error {
  name = "UserError";
  exitCode = 2;
  path;
  /** From 1. */
  line;
  constructor(message, location) {
    const place = location && `${location.path}${location.line === void 0 ? "" : `:${location.line}`}: `;
    super(`${place ?? ""}${message}`);
    this.path = location?.path;
    this.line = location?.line;
  }
};

export {
  UserError
};

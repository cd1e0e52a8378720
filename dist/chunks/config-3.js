import {
  UserError
} from "./model-3.js";

// src/config/config-error.ts
var ConfigError = class extends UserError {
  name = "ConfigError";
  constructor(path, line, message) {
    super(message, { path, line });
  }
};

export {
  ConfigError
};

import {
  commands,
  options
} from "./cli-4.js";
import {
  UserError
} from "./model-3.js";
import {
  closestMatch
} from "./text.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
var PROGRAM = "meeting-notes-lint";
var optionNames = Object.keys(options);
var specOf = (name) => options[name];
var isCommand = (word) => Object.hasOwn(commands, word) && word !== "lint" && word !== "print-config";
function parseArguments(argv) {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const flags = values;
  const firstWord = tokens.find(({ kind }) => kind !== "option");
  const word = firstWord?.kind === "positional" ? firstWord.value : void 0;
  const isNamed = word !== void 0 && isCommand(word);
  const command = isNamed ? word : flags["print-config"] === void 0 ? "lint" : "print-config";
  for (const token of tokens) if (token.kind === "option") checkOption(token, command);
  checkCombinations(flags);
  return { command, flags, positionals: isNamed ? positionals.slice(1) : positionals };
}
function checkOption({ name, rawName, value, inlineValue }, command) {
  const spec = commands[command];
  const label = command === "lint" ? PROGRAM : spec.usage.split(" ")[0];
  const help = helpCall(command);
  if (!Object.hasOwn(options, name)) {
    const match = name.length > 1 ? closestMatch(name, [...spec.options, "help", "version"]) : void 0;
    throw new UserError(
      `unknown option \`${rawName}\`; ${match ? `did you mean \`--${match}\`?` : `see \`${help}\`.`}`
    );
  }
  const option = name;
  const { type } = specOf(option);
  if (option !== "help" && option !== "version" && !spec.options.includes(option)) {
    const owners = Object.keys(commands).filter(
      (owner) => commands[owner].options.includes(option)
    );
    const example = owners.map((owner) => `\`${PROGRAM} ${commands[owner].usage}\``).join(" and ");
    throw new UserError(`\`${label}\` has no option \`${rawName}\`, which belongs to ${example}; see \`${help}\`.`);
  }
  const isNextOption = !inlineValue && value !== void 0 && /^--./.test(value) && Object.hasOwn(options, value.slice(2));
  if (type === "string" && (value === void 0 || isNextOption))
    throw new UserError(`\`${rawName}\` needs a value; see \`${help}\`.`);
  if (type === "boolean" && value !== void 0) throw new UserError(`\`${rawName}\` takes no value.`);
}
function checkCombinations(flags) {
  for (const name of optionNames) {
    if (flags[name] === void 0) continue;
    const { excludes, requires } = specOf(name);
    const other = excludes?.options.find((option) => flags[option] !== void 0);
    if (excludes && other !== void 0)
      throw new UserError(`\`--${name}\` can't be combined with \`--${other}\`: ${excludes.reason}.`);
    if (requires !== void 0 && flags[requires] === void 0)
      throw new UserError(`\`--${name}\` needs \`--${requires}\`; add it, or name the file as an argument.`);
  }
}
function helpCall(command) {
  return isCommand(command) ? `${PROGRAM} ${command} --help` : `${PROGRAM} --help`;
}
function wholeNumber(option, text) {
  if (!/^\d{1,9}$/.test(text))
    throw new UserError(`--${option} ${text}: is not a whole number; write, for example, --${option} 10.`);
  return Number(text);
}
function oneOf(option, text, allowed) {
  const found = allowed.find((value) => value === text);
  if (found !== void 0) return found;
  const match = closestMatch(text, allowed);
  throw new UserError(
    `--${option} ${text}: is not a valid value; ${match ? `did you mean ${match}?` : `write one of ${allowed.join(", ")}.`}`
  );
}

export {
  parseArguments,
  wholeNumber,
  oneOf
};

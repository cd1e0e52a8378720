/**
 * A line as it is compared with a template's: without what people change without writing anything (spaces at the ends,
 * the tick of a box).
 */
export function templateLine(line: string): string {
  return line.trim().replace(/^([-*+] )\[[xX]\]/, '$1[ ]');
}

/** The lines of a template that could be left over: not blank, no heading, no fence, no rule. */
export function templateLines(template: string): ReadonlySet<string> {
  const body = template.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  const lines = body.split(/\r\n|\r|\n/).map(templateLine);
  return new Set(lines.filter((line) => /[\p{L}\p{N}]|\.\.\.|…/u.test(line) && !/^(?:#{1,6}\s|```|~~~)/.test(line)));
}

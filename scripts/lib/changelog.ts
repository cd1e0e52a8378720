/** The changes of `version` in the text of a changelog, without its heading. @throws Error when it has no such section */
export function changesOf(changelog: string, version: string): string {
  const section = changelog
    .split(/^## /m)
    .find((text) => text.startsWith(`${version} `) || text.startsWith(`[${version}]`));
  if (section === undefined) throw new Error(`CHANGELOG.md has no section ${version}; rename \`Unreleased\``);
  return section.slice(section.indexOf('\n') + 1).trim();
}

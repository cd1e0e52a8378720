/** What agents that write notes are asked to do, as Markdown. */
export const agentInstructions = `# Meeting notes

The meeting notes of this repository are checked by [meeting-notes-lint](https://github.com/meeting-notes-lint/meeting-notes-lint).
When you write or change a note:

1. **Before**, run \`npx --yes meeting-notes-lint context SERIES\`, or call the tool \`context\`. It says where the note goes, how it is
   laid out, how the names of the people are spelled, and which action items are open. SERIES is the folder of the meetings;
   \`npx --yes meeting-notes-lint new SERIES\` writes a draft.
2. **Write down only what you know.** Never invent a date, a name, an owner or a decision, least of all to satisfy a rule: write
   \`TBD\` and ask.
3. **Afterwards**, run \`npx --yes meeting-notes-lint --format agent PATH\`, or call the tool \`check\`. Apply each \`fix\`. A \`suggestion\`
   may be wrong: apply it only if the meeting was so. Repeat until no problems are found, or none that you can correct.
4. **A finding that is wrong** stays, and you say so; do not reword what was said to avoid it. If you are asked to disable it, give the
   reason: \`<!-- meeting-notes-lint-disable-next-line RULE -- why -->\`.
5. **Leave old notes alone** unless you are asked to correct them.

\`npx --yes meeting-notes-lint explain RULE\` says what a rule finds and why.
`;

import path from 'node:path';
import {
  commands,
  type Disposable,
  type LogOutputChannel,
  ProgressLocation,
  Uri,
  ViewColumn,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { type Output, runCommandLine } from './command-line.js';
import { dayProblem, readSeries } from './series.js';
import { currentSettings, type Server } from './server.js';
import { configArguments } from './settings.js';

const CONFIG = '.meeting-notes-lint.yml';

/** Registers the commands of `package.json`. */
export function registerCommands(server: Server, log: LogOutputChannel): Disposable[] {
  const inFolder = (run: (folder: string, log: LogOutputChannel) => Promise<void>) => async () => {
    const folder = await chooseFolder();
    if (folder) await run(folder.uri.fsPath, log);
  };
  return [
    commands.registerCommand('meetingNotesLint.fixAll', fixAll),
    commands.registerCommand('meetingNotesLint.init', inFolder(init)),
    commands.registerCommand('meetingNotesLint.new', inFolder(newNote)),
    commands.registerCommand('meetingNotesLint.report', inFolder(showReport)),
    commands.registerCommand('meetingNotesLint.restart', () => server.restart()),
    commands.registerCommand('meetingNotesLint.showLog', () => log.show()),
  ];
}

async function fixAll(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.meetingNotesLint', apply: 'first' });
}

/** The folder of the open file, the only folder, or the one that the user picks. */
async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const folders = workspace.workspaceFolders ?? [];
  return (
    (active && workspace.getWorkspaceFolder(active)) ??
    (folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0])
  );
}

async function init(folder: string, log: LogOutputChannel): Promise<void> {
  const output = await run('Learning from the notes', ['init'], folder, log);
  if (output.exitCode === 0) {
    await openWritten(folder, CONFIG);
    return;
  }
  const preview = 'Preview the New One';
  const isThere = output.stderr.includes('--dry-run');
  const choice = await window.showErrorMessage(firstLine(output.stderr), ...(isThere ? [preview] : []));
  if (choice !== preview) return;
  const { stdout } = await run('Learning from the notes', ['init', '--dry-run'], folder, log);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'yaml', content: stdout }));
}

async function newNote(folder: string, log: LogOutputChannel): Promise<void> {
  const config = configArguments(currentSettings());
  const report = await run('Reading the notes', ['report', 'series', '--format', 'json', ...config], folder, log);
  if (report.stdout === '') {
    void window.showErrorMessage(firstLine(report.stderr));
    return;
  }
  const series = readSeries(report.stdout);
  const choice =
    series.length === 1 ? series[0] : await window.showQuickPick(series, { placeHolder: 'The series of the new note' });
  if (!choice) return;
  const day = await window.showInputBox({
    prompt: `The day of the meeting of ${choice.label}; leave it empty for the next one by its rhythm`,
    placeHolder: 'yyyy-mm-dd',
    validateInput: dayProblem,
  });
  if (day === undefined) return;
  const date = day.trim() === '' ? [] : ['--date', day.trim()];
  const output = await run('Writing the note', ['new', choice.label, ...date, ...config], folder, log);
  if (output.exitCode === 0) await openWritten(folder, output.stdout.trim());
  else void window.showErrorMessage(firstLine(output.stderr));
}

async function showReport(folder: string, log: LogOutputChannel): Promise<void> {
  const args = ['report', '--format', 'html', ...configArguments(currentSettings())];
  const output = await run('Reading the notes', args, folder, log);
  if (output.stdout === '') {
    void window.showErrorMessage(firstLine(output.stderr));
    return;
  }
  const title = `Meeting report: ${path.basename(folder)}`;
  // The page is one file, and its own policy allows no script and no request.
  const panel = window.createWebviewPanel('meetingNotesLint.report', title, ViewColumn.Active, {
    enableScripts: false,
    enableFindWidget: true,
    localResourceRoots: [],
  });
  panel.webview.html = output.stdout;
}

/** Runs the command line while a progress message is shown, and logs what it says. */
async function run(title: string, args: readonly string[], folder: string, log: LogOutputChannel): Promise<Output> {
  const progress = { location: ProgressLocation.Notification, title: `Meeting Notes: ${title}…` };
  const output = await window.withProgress(progress, () => runCommandLine(args, folder));
  log.info(`meeting-notes-lint ${args.join(' ')}`);
  if (output.stderr !== '') log.info(output.stderr.trimEnd());
  return output;
}

async function openWritten(folder: string, file: string): Promise<void> {
  await window.showTextDocument(Uri.file(path.resolve(folder, file)));
}

function firstLine(text: string): string {
  return text.split('\n')[0] || 'meeting-notes-lint failed; see the log.';
}

/**
 * Tries the packaged extension in a real VS Code: code-server, opened in Chromium. Run `npm run package` first.
 *
 * CODE_SERVER=FOLDER keeps the installation of code-server in a folder for the next run; CHROMIUM=FILE is the browser.
 * Needs Linux, and Debian's libkrb5-dev, libsecret-1-dev, libx11-dev, libxkbfile-dev and a compiler for code-server.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installCodeServer, installExtension, startCodeServer } from './code-server.js';
import { notes, WRONG } from './notes.js';
import { Workbench } from './workbench.js';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

const vsix = path.join(import.meta.dirname, '../meeting-notes-lint.vsix');
if (!existsSync(vsix)) throw new Error('meeting-notes-lint.vsix is missing; run `npm run package`.');
const executablePath = process.env.CHROMIUM ?? BROWSERS.find(existsSync);
if (executablePath === undefined) throw new Error(`no browser in ${BROWSERS.join(' or ')}; set CHROMIUM.`);

const temporary = mkdtempSync(path.join(tmpdir(), 'meeting-notes-lint-'));
const installation = process.env.CODE_SERVER ?? path.join(temporary, 'code-server');
const profile = { installation, data: path.join(temporary, 'data') };
const folder = path.join(temporary, 'notes');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
write(folder, notes);
write(profile.data, {
  'user/User/settings.json': JSON.stringify({
    'editor.codeActionsOnSave': { 'source.fixAll.meetingNotesLint': 'explicit' },
    'files.autoSave': 'off',
    'workbench.startupEditor': 'none',
    'chat.disableAIFeatures': true,
  }),
});
execFileSync('git', ['init', '--quiet', folder]);

installCodeServer(installation);
installExtension(profile, vsix);
const { server, url } = await startCodeServer(profile);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
// A busy machine takes a while to start the extensions.
page.setDefaultTimeout(120_000);
const workbench = new Workbench(page);

const steps: Readonly<Record<string, () => Promise<void>>> = {
  'the folder opens': () => workbench.open(`${url}?folder=${encodeURIComponent(folder)}`),
  'a wrong date has a squiggle and an entry among the problems': async () => {
    await workbench.openFile(WRONG);
    await workbench.squiggles().first().waitFor();
    const problem = (await workbench.problems()).join('\n');
    assert.match(problem, /The title says `March 18, 2024`, but the file name and `date` say 19 March 2024/);
    assert.match(problem, /consistent-dates/);
  },
  'the status item shows what was learned': async () => {
    await workbench.statusItem('6 notes').hover();
    await page.locator('.monaco-hover', { hasText: 'No configuration states the form of these notes' }).waitFor();
  },
  'a quick fix writes the right date': async () => {
    await workbench.openFile(WRONG);
    await workbench.goTo(2, 30);
    const titles = await workbench.quickFixes();
    assert.ok(titles.includes('Write `March 19, 2024`'), titles.join('\n'));
    assert.ok(titles.includes('Disable consistent-dates here, with a reason'), titles.join('\n'));
    await workbench.takeQuickFix('Write `March 19, 2024`');
    await workbench.squiggles().first().waitFor({ state: 'detached' });
  },
  'participants of other notes are suggested': async () => {
    await workbench.goTo(6, 20);
    await page.keyboard.press('Enter');
    await page.keyboard.type('- ');
    assert.deepEqual(await workbench.completions(), ['Tomás Abreu']);
  },
  'saving applies all safe fixes': async () => {
    await workbench.openFile('2024-03-12.md');
    await workbench.goTo(10, 3);
    await page.keyboard.press('Delete');
    await workbench.squiggles().first().waitFor();
    await page.keyboard.press('Control+S');
    await eventually(() => read('minutes/2024-03-12.md') === notes['minutes/2024-03-12.md']);
  },
  'the next note of a series is written and opened': async () => {
    await workbench.run('Meeting Notes: New Note of a Series');
    await page.locator('.quick-input-widget input[placeholder="yyyy-mm-dd"]').fill('2024-03-26');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: '2024-03-26.md' }).waitFor();
    assert.match(read('minutes/2024-03-26.md'), /Freya Lindqvist/);
    await workbench.statusItem('7 notes').waitFor();
  },
  'the report is shown as a page': async () => {
    await workbench.run('Meeting Notes: Show Report');
    const frame = await workbench.webview('h1');
    assert.match((await frame.locator('body').textContent()) ?? '', /Freya Lindqvist/);
  },
  'with `run: onSave`, findings appear when the note is saved': async () => {
    write(folder, { '.vscode/settings.json': JSON.stringify({ 'meetingNotesLint.run': 'onSave' }) });
    await workbench.openFile('2024-02-27.md');
    // The server starts again.
    await page.waitForTimeout(5000);
    await workbench.statusItem('7 notes').waitFor();
    // February 27 becomes February 28.
    await workbench.goTo(2, 36);
    await page.keyboard.press('Delete');
    await page.keyboard.type('8');
    await page.waitForTimeout(3000);
    assert.equal(await workbench.squiggles().count(), 0);
    await page.keyboard.press('Control+S');
    await workbench.squiggles().first().waitFor();
  },
  'a configuration is made from the notes and opened': async () => {
    await workbench.run('Meeting Notes: Create Configuration from Notes');
    await page.locator('.tab.active', { hasText: '.meeting-notes-lint.yml' }).waitFor();
    assert.match(read('.meeting-notes-lint.yml'), /minutes\/\{yyyy\}-\{MM\}-\{dd\}\.md/);
  },
};

let failed = 0;
try {
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      console.log(`ok      ${name}`);
    } catch (error) {
      failed++;
      const picture = path.join(temporary, `failed-${failed}.png`);
      await page.screenshot({ path: picture });
      console.log(`FAILED  ${name}; see ${picture}\n${error instanceof Error ? error.message : error}`);
      await page.keyboard.press('Escape');
    }
  }
} finally {
  if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE });
  await browser.close();
  server.kill();
}
console.log(`${Object.keys(steps).length - failed} passed, ${failed} failed`);
if (failed === 0) rmSync(temporary, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

async function eventually(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 60 && !isSo(); tries++) await page.waitForTimeout(250);
  assert.ok(isSo());
}

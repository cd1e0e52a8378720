import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { root } from '../lib/pages.ts';
import { workspacesOf } from '../lib/rule-links.ts';
import { encodeWorkspace } from '../lib/workspace.ts';
import { hasChromium, launch } from './browser.ts';
import { serve } from './server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATH = 'minutes/2024-03-11.md';
const NOTE = '# Team meeting, March 11, 2024\n\nDate: March 4, 2024\n\nOdile and Kwame were there.\n';
const MESSAGE =
  'Date says March 4, 2024, but the file name and the heading say 11 March 2024; write that day in Date too.';
const SQUIGGLE = { text: 'March 4, 2024', line: 3, columns: [7, 20] };

describe('the site in Chromium', { skip: hasChromium ? false : 'Chromium is not installed' }, () => {
  let browser: Browser;
  let site: { url: string; close: () => void };
  let context: BrowserContext;
  let page: Page;
  let requests: string[];
  let errors: string[];

  before(async () => {
    site = await serve();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(
    address: string,
    options: { width?: number; colorScheme?: 'light' | 'dark' } = {},
  ): Promise<void> {
    await context?.close();
    const { width = 1280, colorScheme = 'light' } = options;
    context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
    page = await context.newPage();
    requests = [];
    errors = [];
    context.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.setDefaultTimeout(15_000);
    await page.goto(site.url + address);
  }

  /** Replaces the open document, as somebody who types. */
  async function type(text: string): Promise<void> {
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(text);
  }

  async function typeWrongDate(): Promise<void> {
    await page.locator('#examples').selectOption('own');
    await page.getByLabel('File', { exact: true }).fill(PATH);
    await type(NOTE);
    await page.getByText(MESSAGE).waitFor();
  }

  /** The text of each squiggle, with its line and columns, from 1; the last is exclusive. */
  function squiggles(): Promise<{ text: string; line: number; columns: [number, number] }[]> {
    return page.locator('.cm-lintRange').evaluateAll((marks) =>
      marks.map((mark) => {
        const line = mark.closest('.cm-line')!;
        const before = document.createRange();
        before.setStart(line, 0);
        before.setEndBefore(mark);
        const start = before.toString().length + 1;
        const text = mark.textContent!;
        const number = [...line.parentElement!.querySelectorAll('.cm-line')].indexOf(line) + 1;
        return { text, line: number, columns: [start, start + text.length] as [number, number] };
      }),
    );
  }

  test('a wrong date is underlined and explained, fixed by its button, and can be undone', async () => {
    await open('playground/');
    await typeWrongDate();
    assert.deepEqual(await squiggles(), [SQUIGGLE]);
    assert.equal(await page.locator('#summary').textContent(), '1 error');
    await page.getByRole('button', { name: 'Write March 11, 2024' }).click();
    await page.getByText('No findings').waitFor();
    assert.equal(await page.locator('.cm-line').nth(2).textContent(), 'Date: March 11, 2024');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+z');
    await page.getByText(MESSAGE).waitFor();
  });

  test('a shared link opens the same notes, configuration and findings', async () => {
    await open('playground/');
    await typeWrongDate();
    await page.getByRole('tab', { name: 'Configuration' }).click();
    await type('extends: date-in-label\nrules: { consistent-dates: warning }\n');
    await page.getByRole('tab', { name: '2024-03-11.md' }).click();
    await page.getByText('1 warning').waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('It holds the notes themselves').waitFor();
    const link = page.url();
    assert.match(link, /\/playground\/#[\w-]+$/);
    await open(link.slice(site.url.length));
    await page.getByText(MESSAGE).waitFor();
    assert.equal(await page.locator('#summary').textContent(), '1 warning');
    assert.deepEqual(await squiggles(), [SQUIGGLE]);
    assert.equal(await page.getByLabel('File', { exact: true }).inputValue(), PATH);
    assert.equal(await page.getByRole('tab').count(), 2);
    assert.deepEqual(errors, []);
  });

  test('nothing is requested beyond the files of the page, and the page may not connect', async () => {
    await open('playground/');
    await typeWrongDate();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('It holds the notes themselves').waitFor();
    const own = requests.filter((url) => !/\/playground\/(?:assets\/[\w.-]+)?$|\/logo\.svg$/.test(url));
    assert.deepEqual(own, []);
    assert.deepEqual(errors, []);
    const refused = await page.evaluate(() =>
      Promise.all([
        fetch('./').then(
          () => 'sent',
          () => 'refused',
        ),
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve('sent');
          request.onerror = () => resolve('refused');
          request.open('GET', './');
          request.send();
        }),
        new Promise((resolve) => {
          const socket = new WebSocket('ws://127.0.0.1:9/');
          socket.onerror = () => resolve('refused');
        }),
        navigator.sendBeacon('./', 'x') ? 'queued' : 'refused',
      ]),
    );
    assert.deepEqual(refused.slice(0, 3), ['refused', 'refused', 'refused']);
    // The page leaves no request behind, whatever it was answered.
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(site.url)),
      [],
    );
  });

  test('a mistake in the configuration is shown with its line, and the last good one stays', async () => {
    await open('playground/');
    await typeWrongDate();
    await page.getByRole('tab', { name: 'Configuration' }).click();
    await type('extends: date-in-heading\nsecions: []\n');
    await page.getByText('did you mean').first().waitFor();
    assert.deepEqual(await squiggles(), [{ text: 'secions: []', line: 2, columns: [1, 12] }]);
    await page.getByRole('tab', { name: '2024-03-11.md' }).click();
    await page.getByText(MESSAGE).waitFor();
    await page.getByRole('button', { name: 'Line 2' }).click();
    assert.equal(await page.evaluate(() => getSelection()!.toString()), 'secions: []');
  });

  test('notes are checked against each other', async () => {
    const rulePage = readFileSync(path.join(root, 'docs/rules/consistent-names.md'), 'utf8');
    const [workspace] = workspacesOf('consistent-names', rulePage);
    assert.ok(workspace!.notes.length > 1);
    await open(`playground/#${await encodeWorkspace(workspace!)}`);
    await page
      .locator('.finding', { hasText: 'consistent-names' })
      .getByRole('button', { name: 'Write' })
      .first()
      .waitFor();
  });

  test('a folder is checked with its configuration, without what is no note', async () => {
    await open('playground/');
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      for (const [name, text] of [
        ['.meeting-notes-lint.yml', 'extends: date-in-heading\n'],
        ['2024-03-11.md', '# Meeting on March 4, 2024\r\n\r\n[plan](plan.txt), [map](map.txt)\r\n'],
        ['README.md', '# Notes\n'],
        ['plan.txt', ''],
      ] as const)
        transfer.items.add(new File([text], name));
      const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(drop);
    });
    await page.getByText('1 of 4 files are notes').waitFor();
    assert.deepEqual(
      (await squiggles()).map(({ text }) => text),
      ['March 4, 2024', 'map.txt'],
    );
  });

  test('works by keyboard alone: from tab to tab, to a finding, and its fix', async () => {
    await open('playground/');
    await page.locator('#findings .finding').first().waitFor();
    const count = await page.locator('#findings .finding').count();
    await page.locator('[role=tab][aria-selected=true]').focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('[role=tab][aria-selected=true]').textContent(), 'Configuration');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Configuration');
    await page.keyboard.press('ArrowLeft');
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.finding .fix'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction((before) => document.querySelectorAll('#findings .finding').length < before, count);
    assert.ok(await page.evaluate(() => document.activeElement?.matches('.finding .fix')));
  });

  test('the examples have findings, and their other notes have none', async () => {
    await open('playground/');
    const names = await page
      .locator('#examples option:not([disabled])')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    assert.ok(names.length >= 5);
    for (const name of names.filter((one) => one !== 'own')) {
      await page.locator('#examples').selectOption(name);
      await page.locator('#findings .finding').nth(2).waitFor();
      await page.locator('#other-notes').getByText('nothing').first().waitFor();
      assert.equal(await page.locator('#other-notes .badge.some').count(), 0, name);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      // Each kind of page in both colors and at both widths.
      const isAsDesigned = (colorScheme === 'light') === (width === 1280);
      for (const address of ['playground/', isAsDesigned ? '' : 'rules/consistent-dates']) {
        test(`axe finds nothing serious, and nothing is cut off: /${address}, ${colorScheme}, ${width} pixels`, async () => {
          await open(address, { width, colorScheme });
          if (address === 'playground/') await page.locator('#other-notes li').first().waitFor();
          await page.waitForLoadState('networkidle');
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
          // As the browser's tools do it: the policy of the page allows no other scripts.
          await page.evaluate(AXE);
          const { violations } = await page.evaluate(() =>
            (window as unknown as { axe: typeof import('axe-core') }).axe.run({
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            }),
          );
          const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          assert.deepEqual(
            serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
            [],
          );
        });
      }
    }
  }
});

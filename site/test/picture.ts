/** Takes the picture of the playground in the README, from the built site. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/pages.ts';
import { launch } from './browser.ts';
import { serve } from './server.ts';

const FILE = path.join(root, 'docs/playground.png');
const MAX_BYTES = 150_000;

const site = await serve();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1120, height: 620 }, colorScheme: 'light' });
await page.goto(`${site.url}playground/`);
await page.locator('#other-notes li').first().waitFor();
await page.screenshot({ path: FILE });
await browser.close();
site.close();
const { size } = statSync(FILE);
if (size > MAX_BYTES) throw new Error(`${FILE} has ${size} bytes, more than ${MAX_BYTES}`);

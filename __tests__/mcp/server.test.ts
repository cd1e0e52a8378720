import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Agent, type AgentFinding, applyEdits, startAgent } from '../helpers/agent.js';
import { dist } from '../helpers/dist.js';
import { makeFolder, readIn } from '../helpers/folder.js';
import { front, note } from '../helpers/note.js';

const at = (day: string, participants = ['ÁgnesK', 'BoL', 'ChidiÖ'], todos = '* BL: Say thanks.') =>
  note({ head: front({ datetime: `${day}T16:00:00+01:00`, participants }), todos });
const DAYS = ['2024-04-24', '2024-05-01', '2024-05-08', '2024-05-15', '2024-05-22', '2024-05-29'];
const pathOf = (day: string) => `garden/2024/${day}.md`;
const garden = () => Object.fromEntries(DAYS.map((day) => [pathOf(day), at(day)]));
const NEXT = pathOf('2024-06-05');
const BAD = pathOf('2024-05-29');
const bad = at('2024-05-29', ['AgnesK', 'BoL', 'ChidiÖ']).replace('T16:00:00', 'T16:00');

const folder = makeFolder({ ...garden(), [BAD]: bad, 'plan.txt': 'secret plan', 'README.md': '# Garden\n' });
const outside = mkdtempSync(path.join(os.tmpdir(), 'outside-'));
writeFileSync(path.join(outside, '2024-01-01.md'), 'secret of the neighbors\n');
symlinkSync(outside, path.join(folder, 'link'));

let agent: Agent;
beforeAll(async () => {
  agent = await startAgent(folder);
});
afterAll(() => agent.close());

/** Every file below the folder with its text. */
const snapshot = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [file, readIn('', file)];
    });

describe('the MCP server', () => {
  test('lists its tools with schemas, and says which of them can write', async () => {
    const { tools } = await agent.client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
      ['check', true],
      ['fix', false],
      ['explain', true],
      ['new', false],
      ['report', true],
      ['context', true],
    ]);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description).toMatch(/\.$/);
      expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object']);
      expect(annotations?.openWorldHint).toBe(false);
    }
    expect(agent.client.getServerVersion()?.name).toBe('meeting-notes-lint');
    expect(agent.client.getInstructions()).toContain('Never invent');
  });

  test('check gives the findings of a note as structured content, and the same as text', async () => {
    const { data, texts } = await agent.call('check', { paths: [BAD] });
    const findings = data.findings as AgentFinding[];
    expect(findings.map(({ rule, line, fix }) => [rule, line, fix?.safe])).toEqual([
      ['front-matter-schema', 2, true],
      ['consistent-names', 7, false],
    ]);
    expect(data).toMatchObject({ notes: 1, errors: 1, warnings: 1, omitted: 0, problems: [] });
    for (const { path: file, line, message } of findings) {
      expect(texts[0]).toContain(`${file}:${line}:`);
      expect(texts[0]).toContain(message);
    }
    expect(texts[0]).toMatch(/2 problems \(1 error, 1 warning\) in 1 note$/);
  });

  test('check without arguments checks all notes', async () => {
    expect((await agent.call('check')).data).toMatchObject({ notes: DAYS.length, errors: 1 });
  });

  test('check judges a text that is not saved among the saved notes, and writes nothing', async () => {
    const before = snapshot();
    const text = at('2024-06-05', ['ÁgnesK', 'BoL', 'ChidiO']);
    const { data } = await agent.call('check', { path: NEXT, text });
    expect((data.findings as AgentFinding[]).map(({ path: file, rule }) => [file, rule])).toEqual([
      [NEXT, 'consistent-names'],
    ]);
    expect(snapshot()).toEqual(before);
  });

  test('check returns as many findings as asked for, and counts the others', async () => {
    const { data, texts } = await agent.call('check', { paths: [BAD], limit: 1 });
    expect([(data.findings as unknown[]).length, data.omitted, data.errors, data.warnings]).toEqual([1, 1, 1, 1]);
    expect(texts[0]).toContain('1 more');
  });

  test('fix returns the corrected text and writes nothing', async () => {
    const before = snapshot();
    const { data, texts } = await agent.call('fix', { paths: [BAD] });
    const corrected = bad.replace('T16:00', 'T16:00:00');
    expect(data).toMatchObject({ fixed: 1, written: false, notes: [{ path: BAD, text: corrected }], warnings: 1 });
    expect(texts[1]).toBe(corrected);
    const text = at('2024-06-05', ['ÁgnesK', 'BoL', 'ChidiO']).replace('T16:00:00', 'T16:00');
    const unsaved = await agent.call('fix', { path: NEXT, text, suggestions: true });
    expect(unsaved.data).toMatchObject({ fixed: 2, notes: [{ path: NEXT, text: at('2024-06-05') }], warnings: 0 });
    expect(snapshot()).toEqual(before);
  });

  test('fix writes notes when it is asked to', async () => {
    const own = makeFolder({ ...garden(), [BAD]: bad });
    const writer = await startAgent(own);
    const { data } = await writer.call('fix', { paths: [BAD], suggestions: true, write: true });
    await writer.close();
    expect(data).toMatchObject({ fixed: 2, written: true, errors: 0, warnings: 0 });
    expect(readIn(own, BAD)).toBe(at('2024-05-29'));
  });

  test('new returns the next note, and creates its file only when it is asked to', async () => {
    const own = makeFolder(garden());
    const writer = await startAgent(own);
    const { data, texts } = await writer.call('new', { series: 'garden' });
    expect(data).toMatchObject({ path: NEXT, day: '2024-06-05', written: false, errors: 0, warnings: 0 });
    expect(data.text).toContain('datetime: 2024-06-05T16:00:00+01:00\n');
    expect(texts[1]).toBe(data.text);
    expect(existsSync(path.join(own, NEXT))).toBe(false);
    expect((await writer.call('new', { series: 'garden', write: true })).data).toMatchObject({ written: true });
    expect(readIn(own, NEXT)).toBe(data.text);
    const again = await writer.call('new', { series: 'garden', date: '2024-06-05', write: true });
    expect([again.isError, again.texts[0]]).toEqual([
      true,
      `${NEXT}: is a note of that day already; choose another day.`,
    ]);
    await writer.close();
  });

  test('explain returns the page of a rule', async () => {
    const { data, texts } = await agent.call('explain', { rule: 'consistent-dates' });
    expect(data).toMatchObject({ rule: 'consistent-dates', severity: 'error', fixes: ['suggestion'] });
    expect(texts[0]).toContain('# consistent-dates');
  });

  test('report returns open action items, attendance, decisions and series', async () => {
    const { data, texts } = await agent.call('report', { topics: ['actions', 'attendance', 'decisions', 'series'] });
    expect(data).toMatchObject({
      actions: [
        { text: 'BL: Say thanks.', owners: ['BL'], people: ['BoL'], due: null, isOverdue: false, since: '2024-04-24' },
      ],
      attendance: expect.arrayContaining([expect.objectContaining({ name: 'BoL', present: 6 })]) as unknown,
      decisions: [],
      series: [{ series: 'garden', notes: 6, rhythm: 7, hasEnded: false }],
      omitted: 0,
    });
    expect(texts[0]).toContain('Open action items: 1');
    expect((await agent.call('report', { topics: ['series'] })).data).not.toHaveProperty('actions');
  });

  test('context says where the next note goes, how names are spelled and what is open', async () => {
    const { data, texts } = await agent.call('context', { series: 'garden' });
    expect(data).toMatchObject({
      series: 'garden',
      next: { path: NEXT, day: '2024-06-05', outline: expect.stringContaining('## Discussions') as unknown },
      people: [
        { name: 'ÁgnesK', present: 6 },
        { name: 'BoL', present: 6 },
        { name: 'ChidiÖ', present: 6 },
      ],
      openItems: [{ text: 'BL: Say thanks.', people: ['BoL'] }],
    });
    expect(texts[0]).toContain('- ÁgnesK: 6\n');
  });

  test('context needs at most 2,000 tokens, whatever there is to say', async () => {
    const people = Array.from({ length: 300 }, (_, index) => `Person${index} Longname${index}`);
    const todos = Array.from(
      { length: 300 },
      (_, index) => `* Person${index}: Water bed ${index} ${'well '.repeat(30)}`,
    );
    const crowd = makeFolder(Object.fromEntries(DAYS.map((day) => [pathOf(day), at(day, people, todos.join('\n'))])));
    const reader = await startAgent(crowd);
    const { data, texts } = await reader.call('context');
    await reader.close();
    expect((JSON.stringify(data).length + texts.join('').length) / 4).toBeLessThan(2000);
    const omitted = data.omitted as Record<string, number>;
    expect((data.people as unknown[]).length + omitted.people!).toBe(300);
    expect((data.openItems as unknown[]).length + omitted.openItems!).toBe(300);
    expect((data.people as unknown[]).length).toBeGreaterThan(10);
  });
});

describe('the MCP server answers with a sentence', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['a path above the root', 'check', { paths: ['../x.md'] }, 'is outside of the root'],
    ['a glob above the root', 'fix', { paths: ['../**/*.md'], write: true }, 'is outside of the root'],
    ['an absolute path', 'check', { paths: ['/etc/passwd'] }, 'is outside of the root'],
    ['a link out of the root', 'check', { paths: ['link/2024-01-01.md'] }, 'is outside of the root'],
    ['a glob below such a link', 'check', { paths: ['link/*.md'] }, 'is outside of the root'],
    ['a text for a path outside', 'fix', { path: '../x.md', text: '' }, 'is outside of the root'],
    ['a file that is not Markdown', 'check', { paths: ['plan.txt'] }, 'is not a Markdown file'],
    ['a file that does not exist', 'check', { paths: ['garden/2024-99.md'] }, 'does not exist'],
    ['a page', 'check', { paths: ['README.md'] }, 'is not a note but a page'],
    ['a text without a path', 'check', { text: 'x' }, '`text` needs `path`'],
    ['paths and a path', 'check', { paths: [BAD], path: BAD }, 'not both'],
    ['a text that is to be written', 'fix', { path: NEXT, text: '', write: true }, '`write` is for saved notes'],
    ['an unknown rule', 'explain', { rule: 'file-nam' }, 'did you mean `file-name`?'],
    ['an unknown series', 'new', { series: 'gardn' }, 'did you mean garden?'],
    ['an unknown series in context', 'context', { series: 'kitchen' }, 'There is no series kitchen'],
    ['an impossible day', 'new', { series: 'garden', date: '2024-02-31' }, 'is not a valid date'],
    ['an unknown argument', 'check', { file: BAD }, 'file'],
  ])('about %s', async (_, tool, args, message) => {
    const before = snapshot();
    const { isError, texts } = await agent.call(tool, args);
    expect([isError, texts[0]]).toEqual([true, expect.stringContaining(message)]);
    expect(texts[0]).not.toContain('secret');
    expect(snapshot()).toEqual(before);
  });

  test('about a configuration that cannot be used', async () => {
    const broken = await startAgent(makeFolder({ ...garden(), '.meeting-notes-lint.yml': 'rulez: {}\n' }));
    const { isError, texts } = await broken.call('check');
    await broken.close();
    expect([isError, texts[0]]).toEqual([true, expect.stringContaining('.meeting-notes-lint.yml:1')]);
  });

  test('about a folder without notes', async () => {
    const empty = await startAgent(makeFolder({}));
    const answers = [await empty.call('check'), await empty.call('context'), await empty.call('report')];
    await empty.close();
    for (const { isError, texts } of answers)
      expect([isError, texts[0]]).toEqual([true, expect.stringContaining('No meeting notes found')]);
  });
});

test('nothing but the protocol is on standard output, and the server ends with its input', async () => {
  const server = spawn(process.execPath, [dist('cli.js'), 'mcp'], { cwd: folder });
  let stdout = '';
  let stderr = '';
  server.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  server.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const send = (message: object) => server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const lines = () => stdout.split('\n').filter((line) => line !== '');
  const answered = async (count: number) => {
    while (lines().length < count) await new Promise((resolve) => server.stdout.once('data', resolve));
  };
  server.stdin.write('this is no JSON\n');
  send({
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  });
  await answered(1);
  send({ method: 'notifications/initialized' });
  send({ id: 2, method: 'tools/call', params: { name: 'check', arguments: { paths: [BAD] } } });
  await answered(2);
  server.stdin.end();
  const status = await new Promise((resolve) => server.once('exit', resolve));
  expect([status, stderr]).toEqual([0, '']);
  for (const line of lines()) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
});

test('the folder to serve can be named', async () => {
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'elsewhere-'));
  mkdirSync(path.join(elsewhere, 'x'));
  const other = await startAgent(elsewhere, folder);
  const { data } = await other.call('check');
  await other.close();
  expect(data.notes).toBe(DAYS.length);
});

describe('an agent that has only the answers corrects', () => {
  const day = '2024-06-05';
  const good = at(day);
  test.each<[string, string]>([
    ['a time without seconds', good.replace('T16:00:00', 'T16:00')],
    ['a misspelled key', good.replace('location:', 'loction:')],
    ['a misspelled name', good.replace('ChidiÖ', 'ChidiO')],
    ['a person listed twice', good.replace('  - BoL\n', '  - BoL\n  - BoL\n')],
    ['a heading without a space', good.replace('## TODOs', '##TODOs')],
    ['a misspelled heading', good.replace('## Discussions', '## Discusions')],
    ['a blank line before the front matter', `\n${good}`],
    ['a link that is not parsed', good.replace('* Soil', '* Soil, see [the beds] (https://example.org/beds)')],
    ['text that was encoded twice', good.replace('ÁgnesK', 'Ã\u0081gnesK')],
    [
      'several mistakes at once',
      good.replace('T16:00:00', 'T16:00').replace('## Agenda', '##Agenda').replace('ChidiÖ', 'ChidiO'),
    ],
  ])('%s', async (_, faulty) => {
    let text = faulty;
    const check = async () => (await agent.call('check', { path: NEXT, text })).data.findings as AgentFinding[];
    let findings = await check();
    expect(findings.length).toBeGreaterThan(0);
    for (let round = 0; findings.length > 0 && round < 10; round++) {
      const { fix } = findings.find((finding) => finding.fix) ?? {};
      if (!fix) break;
      text = applyEdits(text, fix.edits);
      findings = await check();
    }
    expect(findings).toEqual([]);
    expect(text).toBe(
      good.replace('* Soil', /see \[/.test(faulty) ? '* Soil, see [the beds](https://example.org/beds)' : '* Soil'),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { dayOfPath, pathShapes } from '../../src/conventions/path-shapes.js';

const sources = (paths: string[], locale?: string) => pathShapes(paths, locale).map(({ pattern }) => pattern.source);

describe('the form of names is learned', () => {
  test.each([
    [['minutes/2024-01-10.md', 'minutes/2024-01-17.md', 'minutes/2024-01-24.md'], 'minutes/{yyyy}-{MM}-{dd}.md'],
    [
      ['beds/2023/2023-01-10.md', 'tools/2024/2024-01-17.md', 'tools/2024/2024-01-24.md'],
      '{team}/{yyyy}/{yyyy}-{MM}-{dd}.md',
    ],
    [['m/2024/01/10-beds.md', 'm/2024/02/14-tools.md', 'm/2024/03/13-beds.md'], 'm/{yyyy}/{MM}/{dd}-{slug}.md'],
    [['m/2024/01-Jan/10.md', 'm/2024/02-Feb/14.md', 'm/2024/03-Mar/13.md'], 'm/{yyyy}/{MM}-{MMM}/{dd}.md'],
    [['m/2024/BEDS-01-10.md', 'm/2024/TOOLS-01-17.md', 'm/2024/BEDS-12-24.md'], 'm/{yyyy}/{slug}-{MM}-{dd}.md'],
    [['20240110.md', '20240117.md', '20240124.md'], '{yyyy}{MM}{dd}.md'],
    [
      ['m/January 10, 2024.md', 'm/May 1, 2024.md', 'm/May 30, 2024.md'].map((path) => path.replace(',', '')),
      'm/{MMM} {d} {yyyy}.md',
    ],
    [['m/5-23-22.md', 'm/9-12-22.md', 'm/10-24-22.md', 'm/11-7-22.md'], 'm/{M}-{d}-{yy}.md'],
    [['n/2024-01.md', 'n/2024-02.md', 'n/2024-03.md'], 'n/{yyyy}-{MM}.md'],
    [['n/202301.md', 'n/202302.md', 'n/202311.md'], 'n/{yyyy}{MM}.md'],
    [['n/2023_01_05.md', 'n/2023_02_05.md', 'n/2023_11_05.markdown'], 'n/{yyyy}_{MM}_{dd}.md'],
    [['n/05-01-2024.md', 'n/12-01-2024.md', 'n/19-01-2024.md', 'n/26-01-2024.md'], 'n/{dd}-{MM}-{yyyy}.md'],
    [['n/01-05-2024.md', 'n/01-12-2024.md', 'n/01-19-2024.md'], 'n/{MM}-{dd}-{yyyy}.md'],
    [['n/2024/1-05-24.md', 'n/2024/1-12-24.md', 'n/2024/11-19-24.md'], 'n/{yyyy}/{M}-{d}-{yy}.md'],
    [
      ['n/Mar/04.md', 'n/Mar/11.md', 'n/Apr/01.md'].map((path) => path.replace('n', 'n/2024')),
      'n/{yyyy}/{MMM}/{dd}.md',
    ],
    [['n/2024-March-07.md', 'n/2024-March-14.md', 'n/2024-May-07.md'], 'n/{yyyy}-{MMM}-{d}.md'],
    [
      ['n/2024/02/09-telecon/minutes.md', 'n/2024/02/16-telecon/minutes.md', 'n/2024/03/01-call/minutes.md'],
      'n/{yyyy}/{MM}/{dd}-{slug}/minutes.md',
    ],
    [
      [
        'n/2026/week-of-08-06-2026/index.md',
        'n/2026/week-of-08-13-2026/index.md',
        'n/2026/week-of-08-20-2026/index.md',
      ],
      'n/{yyyy}/week-of-{MM}-{dd}-{yyyy}/index.md',
    ],
  ])('%j', (paths, source) => {
    expect(sources(paths)[0]).toBe(source);
    for (const path of paths) expect(pathShapes(paths).some(({ pattern }) => pattern.read(path))).toBe(true);
  });

  test('the most frequent first, rare ones not at all', () => {
    const usual = Array.from({ length: 20 }, (_, at) => `beds/2024-01-${String(at + 1).padStart(2, '0')}.md`);
    const others = ['beds/call-2024-02-01.md', 'beds/call-2024-02-02.md', 'beds/call-2024-02-03.md'];
    expect(sources([...others, ...usual, 'beds/notes.md', 'beds/2024_02_09.md'])).toEqual([
      'beds/{yyyy}-{MM}-{dd}.md',
      'beds/call-{yyyy}-{MM}-{dd}.md',
    ]);
  });

  test('month names of another language', () => {
    expect(sources(['m/10-januar-2024.md', 'm/7-mai-2024.md', 'm/1-oktober-2024.md'], 'de')).toEqual([
      'm/{d}-{MMM}-{yyyy}.md',
    ]);
  });

  test('two places of a path that disagree are not a form of their own', () => {
    const paths = ['b/2023/2023-01-10.md', 'b/2023/2024-01-17.md', 'b/2024/2024-01-24.md', 'b/2024/2024-01-31.md'];
    expect(sources(paths)).toEqual(['b/{yyyy}/{yyyy}-{MM}-{dd}.md']);
  });

  test.each([
    ['posts', ['posts/2024_01_10.md', 'posts/2024_01_11.md', 'posts/2024_01_12.md']],
    ['pages of years', ['n/2022/README.md', 'n/2023/README.md', 'n/2024/README.md']],
    ['numbered pages', ['docs/01-intro.md', 'docs/02-setup.md', 'docs/03-use.md']],
  ])('%s are not notes', (_, paths) => {
    expect(sources(paths)).toEqual([]);
  });

  test('no date, no form', () => {
    expect(sources(['README.md', 'docs/guide.md', 'docs/v1.2.3.md'])).toEqual([]);
  });
});

test('the day of a path by the forms', () => {
  const shapes = pathShapes(['m/2024/BEDS-01-10.md', 'm/2024/TOOLS-01-17.md', 'm/2024/BEDS-12-24.md']);
  expect(dayOfPath('m/2023/SOIL-02-28.md', shapes)).toBe('2023-02-28');
  expect(dayOfPath('m/2023/SOIL-02-30.md', shapes)).toBeUndefined();
  expect(dayOfPath('m/soil.md', shapes)).toBeUndefined();
});

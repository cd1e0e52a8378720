import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayProblem, readSeries } from '../src/series.js';

test('series are listed with the most recent first', () => {
  const series = [
    { series: 'board', notes: 1, last: '2024-01-09' },
    { series: '', notes: 4, last: '2024-03-05' },
  ];
  assert.deepEqual(readSeries(JSON.stringify({ series })), [
    { label: '.', description: '4 notes, last on 2024-03-05' },
    { label: 'board', description: '1 note, last on 2024-01-09' },
  ]);
});

test('a day is empty or a date that exists', () => {
  assert.equal(dayProblem(''), undefined);
  assert.equal(dayProblem(' 2024-02-29 '), undefined);
  assert.equal(dayProblem('2023-02-29'), '`2023-02-29` is not a valid date; use yyyy-mm-dd.');
  assert.equal(dayProblem('29 February'), '`29 February` is not a valid date; use yyyy-mm-dd.');
});

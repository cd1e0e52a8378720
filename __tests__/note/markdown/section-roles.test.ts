import { describe, expect, test } from '@jest/globals';
import { roleOf } from '../../../src/note/markdown/section-roles.js';
import { roleOfSection } from '../../../src/note/markdown/sections.js';

describe('roleOf', () => {
  test.each([
    ['Agenda', 'agenda'],
    ['Tagesordnung', 'agenda'],
    ['Ordre du jour', 'agenda'],
    ['안건', 'agenda'],
    [':seedling: Discussions', 'discussion'],
    ['議事録', 'discussion'],
    ['Action items', 'actions'],
    ['Action items from last week', 'actions'],
    ['Decisions and TODOs', 'actions'],
    ['Tasks / Decisions', 'actions'],
    ['Próximos pasos', 'actions'],
    ['Zadania', 'actions'],
    ['Entscheidungen', 'decisions'],
    ['Hotărâri', 'decisions'],
    ['Attendees (12)', 'attendance'],
    ['Présents', 'attendance'],
    ['참석자', 'attendance'],
  ])('reads %s as %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  test.each(['Soil', 'Present state of the beds', 'Task force', 'Notes app', '2024'])(
    'leaves %s without a role',
    (heading) => {
      expect(roleOf(heading)).toBeUndefined();
    },
  );
});

describe('roleOfSection', () => {
  test('prefers the configured role to that of the name', () => {
    expect(roleOfSection({ name: 'Notes', role: 'actions' })).toBe('actions');
  });

  test('reads the aliases when the name says no role', () => {
    expect(roleOfSection({ name: 'Beds', aliases: ['Agenda'] })).toBe('agenda');
  });
});

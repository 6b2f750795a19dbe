import { createCalendar, defaultPolicy, paperStanding } from '@ipmo-hub/teams-app/domain';
import type { Paper } from '@ipmo-hub/teams-app/lists';
import { meeting, paper } from '../samplePlan';

const cover = {
  agendaItem: '70',
  sponsor: '11',
  purpose: 'Decision' as const,
  summary: 'In short.',
  strategy: 'Value.',
  route: 'None.',
  implications: 'None.',
  recommendation: 'Agree.',
};
const standing = (fields: Partial<Paper>, today = '2026-11-23') =>
  paperStanding(paper(fields), meeting(), { policy: defaultPolicy, calendar: createCalendar(), today });

// Five clear working days before Thu 3 Dec: Wed 25 Nov.
test.each([
  ['awaited', {}, '2026-11-25', []],
  ['overdue', {}, '2026-11-26', ['It was due on Wed 25 Nov and is not there.']],
  ['in time', { receivedOn: '2026-11-25' }, '2026-12-01', []],
  ['late', { receivedOn: '2026-11-27' }, '2026-12-01', ['It came on Fri 27 Nov, 2 working days late.']],
])('%s', (state, fields, today, sentences) => {
  expect(standing({ ...cover, ...fields }, today)).toMatchObject({
    state,
    sentences,
    due: '2026-11-25',
    isComplete: true,
  });
});

test('what the cover sheet lacks, by name', () => {
  const { strategy: _, sponsor: __, ...gaps } = cover;
  expect(standing({ ...gaps, summary: ' ' })).toMatchObject({
    isComplete: false,
    sentences: ['Its cover sheet lacks a sponsor, a summary and the strategy it serves.'],
  });
});

test('a paper of 300 pages is called long', () => {
  expect(standing({ ...cover, pages: 300 }).sentences).toEqual(['It has 300 pages: members will go by its summary.']);
  expect(standing({ ...cover, pages: 40 }).isLong).toBe(false);
});

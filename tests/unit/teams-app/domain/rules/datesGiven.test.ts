import { milestone, noticeItem, samplePlan } from '../samplePlan';
import { runRule } from './runRule';

const card = (answers: string, key = 'milestoneReminder/milestones/10/overdue:2026-11-16/1') =>
  noticeItem({ key, item: 'milestones/10', recipient: '1', answers });
const own = card('2026-11-23T09:30:00Z Kofi Marigold (people/1): move');

const moments = (notice: ReturnType<typeof card>, day: string, forecast = '2026-11-27') =>
  runRule('milestoneReminder', samplePlan({ milestones: [milestone({ forecast })], notices: [notice] }), { day }).map(
    ({ occurrence }) => occurrence,
  );

test.each([
  ['the day it was given', '2026-11-23', []],
  ['the day after', '2026-11-24', []],
  ['the working day before', '2026-11-26', ['due-in-1:2026-11-27']],
  ['the day itself', '2026-11-27', ['due-in-0:2026-11-27']],
  ['once it has passed', '2026-11-30', ['overdue:2026-11-27']],
])('a date that its owner gave is not repeated to them before its next moment: %s', (_what, day, said) => {
  expect(moments(own, day)).toEqual(said);
});

test('a date given for today is not repeated today, and its passing is said', () => {
  expect(moments(own, '2026-11-23', '2026-11-23')).toEqual([]);
  expect(moments(own, '2026-11-24', '2026-11-23')).toEqual(['overdue:2026-11-23']);
});

test('it counts from the line of a digest too, and not when somebody else gave it', () => {
  const digest = 'digest/people/1/digest:2026-11-23/1';
  expect(
    moments(card('2026-11-23T09:30:00Z Kofi Marigold (people/1): move milestones/10', digest), '2026-11-23'),
  ).toEqual([]);
  expect(
    moments(card('2026-11-23T09:30:00Z Kofi Marigold (people/1): move milestones/11', digest), '2026-11-23'),
  ).toHaveLength(1);
  expect(
    moments(card('2026-11-23T09:30:00Z Wen Applebloom (people/6) for Kofi Marigold: move'), '2026-11-23'),
  ).toHaveLength(1);
});

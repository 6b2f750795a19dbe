import { changeOf } from '../../../../../tabs/src/pages/groups/meetings/changeOf';

const meeting = { on: '2026-12-10', start: '14:00', end: '15:30', place: 'Teams' };

test('only what differs is changed, and what was emptied is taken away', () => {
  expect(changeOf(meeting, { ...meeting, place: ' Teams ' })).toEqual({});
  expect(changeOf(meeting, { on: '2026-12-17', start: '', end: '16:00', place: ' ' })).toEqual({
    on: '2026-12-17',
    start: null,
    end: '16:00',
    place: null,
  });
  expect(changeOf({ on: meeting.on }, { on: meeting.on, start: '', end: '', place: '' })).toEqual({});
});

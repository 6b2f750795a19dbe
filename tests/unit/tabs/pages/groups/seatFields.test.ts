import type { Member } from '@ipmo-hub/teams-app/lists';
import { changeOfSeat, fieldsOfSeat, givenOfSeat } from '../../../../../tabs/src/pages/groups/members/seatFields';

const seat: Member = {
  id: '2',
  etag: '',
  modified: '',
  title: 'LPC representative',
  key: 'LG.M2',
  group: '1',
  person: '7',
  role: 'Member',
  sector: 'Community pharmacy',
  until: '2027-03-31',
};

test('a seat that nobody changed has no change', () => {
  expect(changeOfSeat(seat, fieldsOfSeat(seat))).toEqual({});
});

test('what was emptied becomes nothing, what is strange is left out', () => {
  const fields = { ...fieldsOfSeat(seat), person: '', sector: 'Moon', until: '', constituents: ' North LPC ' };
  expect(changeOfSeat(seat, fields)).toEqual({
    person: null,
    sector: null,
    until: null,
    constituents: 'North LPC',
  });
});

test('a new seat carries what was filled in only', () => {
  expect(givenOfSeat({ ...fieldsOfSeat(undefined), title: ' Observer ', role: 'In attendance' })).toEqual({
    title: 'Observer',
    role: 'In attendance',
  });
});

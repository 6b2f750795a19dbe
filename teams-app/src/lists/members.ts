import { choice, date, ref, text, title } from './column';
import { defineList } from './defineList';
import { sectors } from './organisations';

export const seatRoles = ['Chair', 'Deputy chair', 'Member', 'Secretary', 'In attendance'] as const;

export const members = defineList({
  name: 'Members',
  describe: 'Seats of the groups: who sits on each, for which sector, until when. A seat without a person is vacant.',
  key: 'key',
  columns: {
    title: title({ describe: 'The seat, for example Chief pharmacist, Ashdale Royal.' }),
    key: text({ heading: 'Reference', describe: 'Reference, for example LG.M4.', required: true, unique: true }),
    group: ref('groups')({ describe: 'The group it is a seat of.', required: true, indexed: true }),
    person: ref('people')({ describe: 'Who sits on it; empty while it is vacant.', indexed: true }),
    organisation: ref('organisations')({ describe: 'The organisation it speaks for; the person’s own unless set.' }),
    sector: choice(...sectors)({ describe: 'The sector it counts for; the organisation’s unless set.' }),
    role: choice(...seatRoles)({
      describe: 'Standing in the group; secretaries and those in attendance do not count towards quorum or vote.',
      required: true,
    }),
    deputy: ref('people')({ describe: 'Who comes in their place.' }),
    from: date({ describe: 'First day of the term.' }),
    until: date({ describe: 'Last day of the term.' }),
    constituents: text({ describe: 'Those to whom it reports back, separated by commas; empty where there are none.' }),
  },
});

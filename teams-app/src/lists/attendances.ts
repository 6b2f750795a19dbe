import { choice, instant, note, ref, text, title, yesNo } from './column';
import { defineList } from './defineList';

export const replies = ['Coming', 'Apologies', 'Sending a deputy'] as const;

export const attendances = defineList({
  name: 'Attendances',
  describe: 'For each meeting and seat: what was answered, who was there.',
  key: 'key',
  columns: {
    title: title({ describe: 'The meeting and the person.' }),
    key: text({
      describe: 'The meeting and the seat: one record for each.',
      required: true,
      unique: true,
      coded: true,
    }),
    meeting: ref('meetings')({ describe: 'The meeting.', required: true, indexed: true }),
    seat: ref('members')({ describe: 'The seat; empty for a guest.', indexed: true }),
    person: ref('people')({ describe: 'Whose seat it is, or the guest.', required: true, indexed: true }),
    reply: choice(...replies)({ describe: 'What they answered; empty while they have not.' }),
    deputy: ref('people')({ describe: 'Who comes in their place.' }),
    repliedAt: instant({ describe: 'When they answered.' }),
    present: yesNo({ describe: 'They, or their deputy, are there.' }),
    arrivedAt: instant({ describe: 'When they were first ticked as there.' }),
    leavesAt: text({ describe: 'When they mean to leave, HH:MM in London; empty when they stay.' }),
    leftAt: instant({ describe: 'When they left before the end.' }),
    note: note({ describe: 'What they said with their answer.' }),
  },
});

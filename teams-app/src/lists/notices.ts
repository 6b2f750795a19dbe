import { choice, instant, note, number, ref, text, title } from './column';
import { defineList } from './defineList';

export const noticeStates = ['Intended', 'Sent', 'Failed', 'Withdrawn'] as const;

export const notices = defineList({
  name: 'Notices',
  describe: 'Everything the bot said or meant to say: rule, recipient, card, outcome. The outbox and the audit trail.',
  key: 'key',
  columns: {
    title: title({ describe: 'The notice in one line.' }),
    key: text({
      describe: 'Rule, item, occurrence and recipient: nobody is told one thing twice.',
      required: true,
      unique: true,
      coded: true,
    }),
    matter: text({
      describe: 'What it is about, for whom: one card for each matter.',
      required: true,
      indexed: true,
      coded: true,
    }),
    covers: note({ describe: 'Of a digest: the keys of what it says, a line each.', coded: true }),
    rule: text({ describe: 'The rule that decided it.', required: true, coded: true }),
    card: text({ describe: 'Kind of card.', required: true, coded: true }),
    item: text({
      describe: 'List and item number it concerns, for example milestones/12.',
      required: true,
      coded: true,
    }),
    recipient: ref('people')({ describe: 'Who is told.', required: true, indexed: true }),
    group: ref('groups')({
      describe: 'The group in whose channel or chat it is said; empty where the recipient alone is told.',
    }),
    why: note({ describe: 'Why they are told, in the words on the card.', required: true }),
    state: choice(...noticeStates)({ describe: 'How far it got.', required: true, indexed: true }),
    plannedAt: instant({ describe: 'When the sweep decided it.', required: true }),
    sentAt: instant({ describe: 'When it reached Teams.' }),
    conversation: text({ describe: 'Conversation it was sent to.', coded: true }),
    activity: text({ describe: 'Teams’ id of the message, to update it in place.', coded: true }),
    attempts: number({ describe: 'Send attempts so far.', min: 0, max: 999 }),
    outcome: note({ describe: 'What the last attempt met.' }),
    answers: note({ describe: 'Who pressed what, when: a line each.' }),
  },
});

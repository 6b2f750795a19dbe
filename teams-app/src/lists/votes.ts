import { choice, instant, note, ref, text, title } from './column';
import { defineList } from './defineList';

export const voteAnswers = ['For', 'Against', 'Abstain'] as const;

export const votes = defineList({
  name: 'Votes',
  describe: 'What each member answered when the group was asked for a decision between meetings.',
  key: 'key',
  columns: {
    title: title({ describe: 'The decision and the person.' }),
    key: text({ describe: 'The decision and the seat: one vote for each.', required: true, unique: true, coded: true }),
    decision: ref('decisions')({ describe: 'The decision asked for.', required: true, indexed: true }),
    seat: ref('members')({ describe: 'The seat that votes.', required: true }),
    person: ref('people')({ describe: 'Who answered.', required: true, indexed: true }),
    answer: choice(...voteAnswers)({ describe: 'What they answered.', required: true }),
    reason: note({ describe: 'Why, in their words.' }),
    at: instant({ describe: 'When they answered last.', required: true }),
  },
});

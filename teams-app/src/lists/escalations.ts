import { choice, date, instant, note, number, ref, text, title, yesNo } from './column';
import { defineList } from './defineList';

export const rungs = ['Owner', 'SRO', 'Domain lead', 'Leadership group'] as const;
/** Why it was raised. */
export const triggers = ['Overdue', 'Red twice', 'Silence', 'Slipped', 'Barrier'] as const;
export const escalationStates = ['Open', 'Acknowledged', 'Action agreed', 'Returned', 'Closed'] as const;

export const escalations = defineList({
  name: 'Escalations',
  describe: 'Matters that were taken to an SRO or above, with the answer given.',
  key: 'key',
  columns: {
    title: title({ describe: 'The matter in one line.' }),
    key: text({
      describe: 'What raised it, on which item and occasion: one escalation for each.',
      required: true,
      unique: true,
      coded: true,
    }),
    project: ref('projects')({ describe: 'The project it concerns.', required: true, indexed: true }),
    milestone: ref('milestones')({ describe: 'The milestone it concerns.', indexed: true }),
    risk: ref('risks')({
      heading: 'Log entry',
      describe: 'The entry of the RAID log that was sent up; one escalation for each.',
    }),
    trigger: choice(...triggers)({ describe: 'Why it was raised; overdue while empty.' }),
    rung: choice(...rungs)({ describe: 'Who holds it now.', required: true }),
    holder: ref('people')({ describe: 'The person asked to answer.', required: true, indexed: true }),
    state: choice(...escalationStates)({
      describe:
        'How it stands. Closed: its matter settled, and it is opened again if that is taken back, unless somebody decided that it ends. What a rule raised and was returned comes back after a while if its cause goes on. To end it for good by hand here, use Closed and tick Decided.',
      required: true,
      indexed: true,
    }),
    round: number({
      describe: 'How often it was opened; empty for once. Each round is told anew.',
      min: 1,
      max: 999,
    }),
    reason: note({ describe: 'Why it was escalated.', required: true }),
    ask: note({ describe: 'What is asked of the holder; kept as it goes up.' }),
    askedBy: ref('people')({ describe: 'Who asks it.' }),
    added: note({ describe: 'What those who passed it up added to what is asked, a line each.' }),
    raisedBy: ref('people')({ describe: 'Who raised it; empty when a rule did.' }),
    raisedOn: date({ describe: 'Day it was raised.', required: true }),
    answerBy: date({ describe: 'Day by which this rung should answer.', required: true }),
    answer: note({ describe: 'What the holder said.' }),
    answeredBy: ref('people')({ describe: 'Who answered.' }),
    answeredAt: instant({ describe: 'When they answered.' }),
    actionBy: date({ describe: 'Day the holder promised.' }),
    climbed: number({ heading: 'Times passed up', describe: 'How many times it went up.', min: 0, max: 999 }),
    lapsed: number({
      heading: 'Promises missed',
      describe: 'How many promised days passed undone on this rung; after the second it goes up.',
      min: 0,
      max: 999,
    }),
    heldBefore: text({
      heading: 'Held before',
      describe: 'Numbers of the people who held it before in this round, in order: it does not come to them again.',
      coded: true,
    }),
    tookOverFrom: ref('people')({ describe: 'Who held it before and has left.' }),
    outcome: note({ describe: 'How the matter ended.' }),
    decided: yesNo({ describe: 'Somebody decided that it ends; otherwise it closed because its matter settled.' }),
    closedOn: date({ describe: 'Day it was closed.' }),
    history: note({ describe: 'What became of it, a line for each step, newest last.', coded: true }),
  },
});

import { choice, date, note, number, ref, text, title } from './column';
import { defineList } from './defineList';

/** RAID: risks, assumptions, issues, dependencies. */
export const raidKinds = ['Risk', 'Assumption', 'Issue', 'Dependency'] as const;
export const raidStates = ['Open', 'Closed'] as const;
export const raidResponses = ['Treat', 'Tolerate', 'Transfer', 'Terminate'] as const;

const score = (describe: string) => number({ describe, min: 1, max: 5 });

export const risks = defineList({
  name: 'Risks and issues',
  describe:
    'The RAID log: what may happen, what has happened, what is taken for granted and what others have to deliver.',
  key: 'key',
  columns: {
    title: title({ describe: 'What may happen or has happened, and what follows from it, in one line.' }),
    key: text({
      heading: 'Reference',
      describe: 'Reference, for example VAL-R3; never reused.',
      required: true,
      unique: true,
    }),
    kind: choice(...raidKinds)({ describe: 'Risk, assumption, issue or dependency.', required: true, indexed: true }),
    domain: ref('domains')({ describe: 'The domain whose log it is in.', required: true, indexed: true }),
    project: ref('projects')({
      describe: 'The project it concerns; empty when it concerns the whole domain.',
      indexed: true,
    }),
    owner: ref('people')({ describe: 'Who looks after it.', required: true, indexed: true }),
    likelihood: score('How likely it is now, 1 (rare) to 5 (almost certain).'),
    consequence: score('How much it would hurt now, 1 (negligible) to 5 (catastrophic).'),
    lastScore: number({ describe: 'Consequence × likelihood before it was last scored anew.', min: 1, max: 25 }),
    scoredOn: date({ describe: 'Day it was last scored anew.' }),
    firstScore: number({
      heading: 'Inherent score',
      describe: 'Consequence × likelihood when it was raised.',
      min: 1,
      max: 25,
    }),
    targetScore: number({ describe: 'Consequence × likelihood at which it can be lived with.', min: 1, max: 25 }),
    response: choice(...raidResponses)({ describe: 'What is done about it in principle.' }),
    mitigation: note({ describe: 'What is being done about it.' }),
    state: choice(...raidStates)({ describe: 'Open, or closed with a day.', required: true, indexed: true }),
    raisedOn: date({ describe: 'Day it was raised.', required: true }),
    raisedBy: ref('people')({ describe: 'Who raised it.' }),
    reviewBy: date({ describe: 'Day by which it is looked at again.' }),
    closedOn: date({ describe: 'Day it was closed.' }),
    outcome: note({ describe: 'How it ended, or why it was closed.' }),
    cameFrom: ref('risks')({ describe: 'The risk that happened and became this issue.' }),
  },
});

import { choice, date, note, number, ref, text, title } from './column';
import { defineList } from './defineList';

export const objectiveStates = ['Open', 'Met', 'Dropped'] as const;

export const objectives = defineList({
  name: 'Objectives',
  describe: 'What a domain wants to have reached, and the projects that serve it.',
  key: 'key',
  columns: {
    title: title({ describe: 'What will be true for patients or staff.' }),
    key: text({
      heading: 'Reference',
      describe: 'Reference, for example VAL-O2; never reused.',
      required: true,
      unique: true,
    }),
    domain: ref('domains')({ describe: 'The domain whose objective it is.', required: true, indexed: true }),
    owner: ref('people')({ describe: 'Who answers for it.' }),
    success: note({ heading: 'How we will know', describe: 'What will show that it is reached.' }),
    by: date({ describe: 'Day by which it is to be reached.' }),
    projects: text({ describe: 'References of the projects that serve it, separated by commas.' }),
    state: choice(...objectiveStates)({ describe: 'How it stands.', required: true }),
    position: number({ describe: 'Place among the domain’s objectives.', min: 0, max: 999 }),
  },
});

import { choice, number, note, ref, text, title } from './column';
import { defineList } from './defineList';

export const cadences = ['Weekly', 'Fortnightly', 'Monthly'] as const;

export const domains = defineList({
  name: 'Domains',
  describe: 'The programme’s domains: Safety, Value, Workforce. Each owns a strategy, objectives and a work plan.',
  key: 'code',
  columns: {
    title: title({ describe: 'The domain’s full name, for example “Value and improvement”.' }),
    code: text({
      describe: 'Short code that project references begin with, for example VAL.',
      required: true,
      unique: true,
    }),
    lead: ref('people')({ describe: 'The domain lead: third rung of the escalation ladder.' }),
    updateEvery: choice(...cadences)({
      describe: 'How often its projects report; monthly while empty.',
    }),
    checkEvery: choice(...cadences)({
      heading: 'Milestone check every',
      describe: 'How often owners are asked whether the dates of their milestones stand; not at all while empty.',
    }),
    strategy: note({ describe: 'What the domain is for, in a few sentences.' }),
    position: number({ describe: 'Position on pages that show all domains.', min: 0, max: 99 }),
  },
});

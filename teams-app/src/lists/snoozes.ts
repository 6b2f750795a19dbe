import { date, ref, text, title } from './column';
import { defineList } from './defineList';

export const snoozes = defineList({
  name: 'Snoozes',
  describe: 'Matters that a person asked not to be reminded of for some days; they come back by themselves.',
  key: 'key',
  columns: {
    title: title({ describe: 'The matter in one line.' }),
    key: text({ describe: 'Person and item: one snooze for each.', required: true, unique: true, coded: true }),
    person: ref('people')({ describe: 'Who asked.', required: true, indexed: true }),
    item: text({
      describe:
        'List and item number, for example milestones/12; people/7 (their own) stands for everything that may wait.',
      required: true,
      coded: true,
    }),
    until: date({ describe: 'Last day of rest.', required: true }),
  },
});

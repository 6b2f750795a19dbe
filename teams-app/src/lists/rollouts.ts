import { date, note, ref, text, title } from './column';
import { defineList } from './defineList';

export const rollouts = defineList({
  name: 'Roll-outs',
  describe: 'Where a project goes live: one item for each organisation that takes part.',
  key: 'key',
  columns: {
    title: title({ describe: 'Project and organisation in one line.' }),
    key: text({
      heading: 'Reference',
      describe: 'Project and organisation: one item for each.',
      required: true,
      unique: true,
    }),
    project: ref('projects')({ describe: 'The project.', required: true, indexed: true }),
    organisation: ref('organisations')({
      describe: 'The organisation that takes part.',
      required: true,
      indexed: true,
    }),
    planned: date({ describe: 'Day as first agreed.' }),
    forecast: date({ describe: 'Day as now expected.' }),
    live: date({ describe: 'Day it went live; empty while it has not.' }),
    note: note({ describe: 'How far it is, or what is in the way.' }),
  },
});

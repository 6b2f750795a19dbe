import { date, note, number, ref, text, title } from './column';
import { defineList } from './defineList';

export const milestones = defineList({
  name: 'Milestones',
  describe: 'Dated steps of a project, each with one owner.',
  key: 'key',
  columns: {
    title: title({ describe: 'What will be true when it is done.' }),
    key: text({
      heading: 'Reference',
      describe: 'Reference, for example VAL-03.2; never reused.',
      required: true,
      unique: true,
    }),
    project: ref('projects')({ describe: 'The project it belongs to.', required: true, indexed: true }),
    owner: ref('people')({ describe: 'Who delivers it and is reminded of it.', required: true, indexed: true }),
    baseline: date({ describe: 'Day as first agreed; never changed by the suite.', required: true }),
    forecast: date({ describe: 'Day as now expected.', required: true, indexed: true }),
    done: date({ describe: 'Day it was done; empty while it is open.' }),
    moved: number({ heading: 'Times moved', describe: 'How often the forecast was put back.', min: 0, max: 999 }),
    confirmed: date({ describe: 'Day on which somebody last said that its date stands.' }),
    waitsFor: text({ describe: 'References it waits for, separated by commas.' }),
    notBefore: date({ describe: 'Nobody is reminded of it before this day.' }),
    note: note({ describe: 'What the owner last said about it.' }),
  },
});

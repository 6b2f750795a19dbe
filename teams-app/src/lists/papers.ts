import { date, ref, text, title } from './column';
import { defineList } from './defineList';

export const papers = defineList({
  name: 'Papers',
  describe: 'Papers asked for a meeting, and whether they came.',
  key: 'key',
  columns: {
    title: title({ describe: 'The paper’s title.' }),
    key: text({
      heading: 'Reference',
      describe: 'Reference, for example LG-2026-11.P3.',
      required: true,
      unique: true,
    }),
    meeting: ref('meetings')({ describe: 'The meeting it is for.', required: true, indexed: true }),
    author: ref('people')({ describe: 'Who writes it and is asked for it.', required: true, indexed: true }),
    project: ref('projects')({ describe: 'The project it concerns.' }),
    receivedOn: date({ describe: 'Day it came; empty while it is awaited.' }),
  },
});

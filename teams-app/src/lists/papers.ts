import { choice, date, note, number, ref, text, title } from './column';
import { purposes } from './agendaItems';
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
    agendaItem: ref('agendaItems')({ describe: 'The item it is for.', indexed: true }),
    sponsor: ref('people')({ describe: 'Who answers for it.' }),
    purpose: choice(...purposes)({ describe: 'What the meeting is asked for.' }),
    summary: note({ describe: 'What it says, in a few sentences.' }),
    strategy: note({ heading: 'Strategy link', describe: 'The objective or priority it serves.' }),
    route: note({ heading: 'Governance route', describe: 'Where it has been before.' }),
    implications: note({ describe: 'For money, people, quality, safety, equality and data.' }),
    recommendation: note({ describe: 'What the meeting is asked to agree or note.' }),
    file: text({ describe: 'Its file in the library.', coded: true }),
    fileName: text({ heading: 'File name', describe: 'The file’s name as it was given.' }),
    pages: number({ describe: 'Pages of the file, when known.', min: 0, max: 99_999 }),
  },
});

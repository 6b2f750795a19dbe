import { date, note, ref, text, title } from './column';
import { defineList } from './defineList';

export const actions = defineList({
  name: 'Actions',
  describe: 'Actions agreed in meetings and in answers to escalations, each with one owner and a day.',
  key: 'key',
  columns: {
    title: title({ describe: 'What is to be done.' }),
    key: text({
      heading: 'Reference',
      describe: 'Reference, for example LG-2026-11.A2; never reused.',
      required: true,
      unique: true,
    }),
    owner: ref('people')({ describe: 'Who does it and is reminded of it.', required: true, indexed: true }),
    due: date({ describe: 'Day by which it is done.', required: true, indexed: true }),
    done: date({ describe: 'Day it was done; empty while it is open.' }),
    project: ref('projects')({ describe: 'The project it concerns.' }),
    meeting: ref('meetings')({ describe: 'The meeting that agreed it.', indexed: true }),
    agendaItem: ref('agendaItems')({ describe: 'The agenda item it was agreed on.' }),
    note: note({ describe: 'What the owner last said about it.' }),
  },
});

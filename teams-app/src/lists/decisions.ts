import { choice, date, note, ref, text, title } from './column';
import { defineList } from './defineList';

/** `Asked`: put to the members between meetings, not decided yet. `Lapsed`: asked, and not enough of them answered. */
export const decisionStates = ['Stands', 'Superseded', 'Not agreed', 'Deferred', 'Asked', 'Lapsed'] as const;

export const decisions = defineList({
  name: 'Decisions',
  describe: 'What was decided, by whom, why, and when it is looked at again.',
  key: 'key',
  columns: {
    title: title({ describe: 'The decision in one line.' }),
    key: text({
      heading: 'Reference',
      describe: 'Reference, for example LG-2026-11.D1; never reused.',
      required: true,
      unique: true,
    }),
    on: date({ describe: 'Day it was made.', required: true, indexed: true }),
    group: ref('groups')({ describe: 'The group that made it.', indexed: true }),
    meeting: ref('meetings')({
      describe: 'The meeting that made it; empty when it was made between meetings.',
      indexed: true,
    }),
    agendaItem: ref('agendaItems')({ describe: 'The agenda item it was made on.' }),
    wording: note({ describe: 'The decision in full.' }),
    rationale: note({ describe: 'Why.' }),
    options: note({ heading: 'Options considered', describe: 'What else was looked at.' }),
    dissent: note({ describe: 'Who saw it otherwise, and why.' }),
    projects: text({ describe: 'References of the projects it touches, separated by commas.' }),
    reviewBy: date({ describe: 'Day by which it is looked at again.' }),
    askedBy: ref('people')({ describe: 'Who put it to the members between meetings.' }),
    closesOn: date({ heading: 'Answers by', describe: 'Last day on which members answer.' }),
    state: choice(...decisionStates)({ describe: 'How it stands.', required: true }),
  },
});

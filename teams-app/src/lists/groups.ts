import { choice, date, note, ref, text, title } from './column';
import { defineList } from './defineList';

export const groupKinds = ['Leadership group', 'Domain group', 'Project group'] as const;

export const groups = defineList({
  name: 'Groups',
  describe: 'Who meets: the leadership group, the domain groups and project groups.',
  key: 'key',
  columns: {
    title: title({ describe: 'The group’s name.' }),
    key: text({ heading: 'Reference', describe: 'Short code, for example LG.', required: true, unique: true }),
    kind: choice(...groupKinds)({ describe: 'What sort of group it is.', required: true }),
    domain: ref('domains')({ describe: 'The domain a domain group or project group belongs to.', indexed: true }),
    chair: ref('people')({ describe: 'Who chairs it.' }),
    secretary: ref('people')({ describe: 'Who prepares its meetings and writes the minutes.' }),
    terms: note({ heading: 'Terms of reference', describe: 'What it is for, in a few sentences.' }),
    quorum: note({
      describe: 'Its quorum, a rule a line, for example: at least 6 members; at least 1 community pharmacy.',
    }),
    ended: date({ describe: 'Day from which it no longer meets.' }),
    template: note({
      heading: 'Standing agenda',
      describe: 'Items of every meeting, one a line: title | purpose | minutes. A line “…” is where other items go.',
    }),
  },
});

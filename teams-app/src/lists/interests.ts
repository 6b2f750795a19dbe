import { choice, date, ref, text, title } from './column';
import { defineList } from './defineList';

export const interestKinds = ['Financial', 'Professional', 'Personal', 'Indirect'] as const;
export const interestHandlings = ['May speak, does not decide', 'Leaves the room', 'Noted, takes part'] as const;

export const interests = defineList({
  name: 'Interests',
  describe: 'Standing declarations of interest, shown against the agenda items that they touch.',
  key: 'key',
  columns: {
    title: title({ describe: 'The interest, for example Advises a homecare supplier.' }),
    key: text({ heading: 'Reference', describe: 'Reference, for example DOI-7.', required: true, unique: true }),
    person: ref('people')({ describe: 'Whose interest it is.', required: true, indexed: true }),
    kind: choice(...interestKinds)({ describe: 'What sort of interest it is.', required: true }),
    handling: choice(...interestHandlings)({ describe: 'What they do when it is touched.', required: true }),
    projects: text({ describe: 'References of the projects it touches, separated by commas.' }),
    words: text({ describe: 'Words in an item’s title or request that touch it, separated by commas.' }),
    from: date({ describe: 'Day it was declared.', required: true }),
    until: date({ describe: 'Last day it holds; empty while it goes on.' }),
  },
});

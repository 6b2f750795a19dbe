import { choice, date, note, ref, text, title } from './column';
import { defineList } from './defineList';
import { ratings } from './projects';

export const updates = defineList({
  name: 'Updates',
  describe: 'What was reported on a project, newest last: the log behind highlight reports.',
  key: 'key',
  columns: {
    title: title({ describe: 'Project and day in one line.' }),
    key: text({ describe: 'Project, day and person: one update for each.', required: true, unique: true, coded: true }),
    project: ref('projects')({ describe: 'The project reported on.', required: true, indexed: true }),
    by: ref('people')({ describe: 'Who reported.', required: true }),
    on: date({ describe: 'Day of the report.', required: true, indexed: true }),
    rating: choice(...ratings)({ heading: 'RAG', describe: 'Delivery rating given.', required: true }),
    before: choice(...ratings)({ heading: 'RAG before', describe: 'Delivery rating that it replaced.' }),
    did: note({ heading: 'Done', describe: 'What was done since the last update.' }),
    next: note({ describe: 'What is done next.' }),
    help: note({ heading: 'Help needed', describe: 'What is needed from others; empty when nothing is.' }),
  },
});

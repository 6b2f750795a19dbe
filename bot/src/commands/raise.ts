import { raiseWords } from '../words';
import { defineCommand, everywhere } from './commandDefinition';
import { barrierForm } from './barrierForm';
import { splitReference } from '@ipmo-hub/teams-app/search';

/** Shows the form, filled in as far as was typed; nothing is written before the person presses. */
export const raise = defineCommand({
  name: 'raise',
  takes: '[project] [what is in the way]',
  describe: 'Raises a barrier with what you ask for, for example raise VAL-03 we need a second supplier',
  also: ['raise a barrier', 'raise barrier', 'barrier', 'escalate'],
  scopes: everywhere,
  answer: ({ subject, snapshot }) => {
    if (snapshot.projects.size === 0) return { text: raiseWords.noProjects };
    const named = splitReference(snapshot, subject, ['projects', 'milestones']);
    const words = named ? named.rest : subject;
    if (!named) return { show: barrierForm({ words }) };
    const { item, list } = named.subject;
    return {
      show:
        list === 'milestones'
          ? barrierForm({ project: item.project, milestone: item.id, words })
          : barrierForm({ project: item.id, words }),
    };
  },
});

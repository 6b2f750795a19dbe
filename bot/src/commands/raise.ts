import { raiseWords } from '../words';
import { defineCommand, everywhere } from './commandDefinition';
import { barrierForm } from './barrierForm';
import { findMention, splitReference } from '@ipmo-hub/teams-app/search';

/** Shows the form, filled in as far as was typed; nothing is written before the person presses. */
export const raise = defineCommand({
  name: 'raise',
  takes: '[project] [what is in the way]',
  describe: 'Raises a barrier with what you ask for, for example raise VAL-03 we need a second supplier',
  also: ['raise a barrier', 'raise barrier', 'barrier', 'escalate'],
  scopes: everywhere,
  answer: ({ subject, snapshot, domain }) => {
    if (snapshot.projects.size === 0) return { text: raiseWords.noProjects };
    const named = splitReference(snapshot, subject, ['projects', 'milestones']);
    const words = named ? named.rest : subject;
    // A reference anywhere in the words is what they are about; they stay as they are.
    const about = named?.subject ?? findMention(snapshot, subject);
    if (!about) return { show: barrierForm({ words, domain: domain?.id }) };
    const { item, list } = about;
    return {
      show:
        list === 'milestones'
          ? barrierForm({ project: item.project, milestone: item.id, words })
          : barrierForm({ project: item.id, words }),
    };
  },
});

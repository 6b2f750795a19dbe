import { mayReport, noticeKey, type Notice } from '@ipmo-hub/teams-app/domain';
import type { Project } from '@ipmo-hub/teams-app/lists';
import { choiceWords, updateWords } from '../words';
import { chooseSubject } from './chooseSubject';
import { defineCommand, type CommandRequest, type Reply } from './commandDefinition';
import { findSubjects } from '@ipmo-hub/teams-app/search';

export const update = defineCommand({
  name: 'update',
  takes: '[project]',
  describe: 'Reports on a project you lead, for example update VAL-03',
  also: ['report', 'report on'],
  scopes: ['personal'],
  answer: (request) => {
    const { subject, snapshot, person } = request;
    if (subject === '') {
      const own = [...snapshot.projects.values()]
        .filter(({ lead, sro, rating }) => (lead === person.id || sro === person.id) && rating !== 'Complete')
        .map((item) => ({ list: 'projects' as const, item, code: item.code }));
      const [only, ...others] = own;
      if (!only) return { text: updateWords.none };
      return others.length === 0
        ? ask(request, only.item)
        : chooseSubject(updateWords.which, own, ({ code }) => `update ${code}`);
    }
    const found = findSubjects(snapshot, subject, ['projects']);
    const [only, ...others] = found;
    if (!only) return { text: choiceWords.notFound(subject, 'project') };
    return others.length === 0
      ? ask(request, only.item)
      : chooseSubject(choiceWords.which(subject), found, ({ code }) => `update ${code}`);
  },
});

/** Whether it is worth asking them: the use case judges again when they send it. */
const ask = ({ person, snapshot, today }: CommandRequest, project: Project): Reply =>
  mayReport(person, project, snapshot)
    ? { notice: requested(project.id, person.id, today) }
    : { text: updateWords.notYours(project.code, updateWords.who) };

/** The same card a day, however often it is asked for; the rule that asks by itself has keys of its own. */
const requested = (project: string, person: string, today: string): Notice => {
  const parts = {
    rule: 'updateAsked',
    list: 'projects',
    id: project,
    moment: 'asked',
    day: today,
    recipient: person,
  } as const;
  return {
    key: noticeKey(parts),
    matter: `updateAsked/projects/${project}/${today}/${person}`,
    rule: parts.rule,
    card: 'updateRequest',
    item: { list: 'projects', id: project },
    occurrence: `asked:${today}`,
    recipient: person,
    why: updateWords.why,
    urgent: true,
    due: today,
  };
};

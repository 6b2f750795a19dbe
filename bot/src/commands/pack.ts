import { pack as packCard } from '@ipmo-hub/teams-app/cards';
import { groupOf, mayRunGroup } from '@ipmo-hub/teams-app/domain';
import { versionsOf } from '@ipmo-hub/teams-app/usecases';
import { sentenceOf } from '../sentenceOf';
import { agendaWords } from '../words';
import { defineCommand, everywhere, type CommandRequest, type Reply } from './commandDefinition';
import { meetingMeant } from './nextMeeting';

/** The newest pack of the next meeting; `pack freeze` makes another, for whoever runs the group. */
export const pack = defineCommand({
  name: 'pack',
  takes: '[freeze] [group or meeting]',
  describe: 'The newest pack of the next meeting: where it is, what changed, what it lacks',
  also: ['papers', 'meeting pack'],
  scopes: everywhere,
  answer: async (request) => {
    const [, wish, subject = ''] = /^(freeze\b)?\s*(.*)$/i.exec(request.subject) ?? [];
    const meeting = meetingMeant(request, subject);
    if (!meeting) return { text: subject === '' ? agendaWords.none : agendaWords.notFound(subject) };
    return wish === undefined ? show(request, meeting.id) : freeze(request, meeting.id);
  },
});

/** Making a pack takes longer than Teams waits; that somebody may not is said at once. */
const freeze = (request: CommandRequest, id: string): Reply | Promise<Reply> => {
  if (!request.freeze) return { text: agendaWords.noPacks };
  const { snapshot, person, freeze: make, context } = request;
  const meeting = snapshot.meetings.get(id);
  const later = make(context, { id }).then((frozen): Reply => {
    if (frozen.kind === 'refused') return { text: sentenceOf(frozen.error) };
    return show(request, id, frozen.kind === 'unchanged' ? agendaWords.unchanged(frozen.pack.version) : undefined);
  });
  if (!meeting || !mayRunGroup(person, groupOf(meeting, snapshot), snapshot, meeting)) return later;
  return { text: agendaWords.freezing(meeting.title), later };
};

const show = (request: CommandRequest, id: string, sentence?: string): Reply => {
  const { snapshot, today, person, linkTo } = request;
  const meeting = snapshot.meetings.get(id);
  if (!meeting) return { text: agendaWords.none };
  const group = groupOf(meeting, snapshot);
  const versions = versionsOf(snapshot, meeting).filter(({ pdf }) => pdf !== undefined);
  const newest = versions.at(-1);
  const papers = [...snapshot.papers.values()].filter((paper) => paper.meeting === id);
  return {
    card: packCard.render({
      meeting: { title: meeting.title, on: meeting.on },
      today,
      sentence,
      ...(newest && {
        newest: {
          version: newest.version,
          frozenAt: newest.frozenAt,
          by: snapshot.people.get(newest.by ?? '')?.title,
          pages: newest.pages,
          pdf: newest.pdf ?? '',
          word: newest.word,
          changed: newest.changed?.split('\n') ?? [],
          missing: newest.missing?.split('\n') ?? [],
        },
      }),
      awaited: papers
        // Once is enough for those that the version itself says it lacks.
        .filter(({ receivedOn, title }) => receivedOn === undefined && !newest?.missing?.includes(`“${title}”`))
        .map(({ key, title, author }) => agendaWords.paper(key, title, snapshot.people.get(author)?.title)),
      ...(request.freeze && mayRunGroup(person, group, snapshot, meeting) && { freeze: `pack freeze ${meeting.key}` }),
      link: linkTo({ list: 'meetings', id }),
    }),
  };
};

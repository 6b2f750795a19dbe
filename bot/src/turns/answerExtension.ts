import { finishIn, formatDay, londonClock } from '@ipmo-hub/teams-app/domain';
import { AppError } from '@ipmo-hub/teams-app/errors';
import { ratingName } from '@ipmo-hub/teams-app/words';
import { findMention, findSubjects, subjectWithId, type Subject } from '@ipmo-hub/teams-app/search';
import { barrierForm, statusOf, type Shown } from '../commands';
import type { Suite } from '../createSuite';
import { sentenceOf } from '../sentenceOf';
import { extensionWords, raiseWords } from '../words';
import type { TextPorts } from './answerText';
import { drawShown } from './drawShown';
import { faultSentence } from './faultSentence';
import { findLinked, linkIn } from './findLinked';
import type { Found, Happening, Quote, Turn, TurnAnswer } from './turn';

const freshAgeMs = 15_000;
/** Teams shows at most 25. */
const most = 15;

type Asked = Extract<Happening, { kind: 'searched' | 'linked' | 'formWanted' | 'notOffered' }>;

/** The message extension: search, links and the form. Reads only; nothing that can be sent makes it throw. */
export const answerExtension = async (
  { suite, freshen, onFault }: TextPorts,
  turn: Turn,
  asked: Asked,
): Promise<TurnAnswer> => {
  try {
    if (asked.kind === 'notOffered') return { text: extensionWords.unknownCommand };
    await freshen(freshAgeMs);
    const person = suite.known.person(turn.objectId);
    if (!person) return { text: sentenceOf(new AppError('authority.unknownPerson')) };
    switch (asked.kind) {
      case 'searched':
        return search(suite, asked.words);
      case 'linked': {
        const link = linkIn(suite, asked.url);
        const shown = link && findLinked(suite, link);
        const found = shown && foundAt(suite, shown);
        return found ? { found: [found] } : { text: extensionWords.unknownLink };
      }
      case 'formWanted': {
        const domain = turn.kind === 'Personal' ? undefined : suite.known.conversation(turn.conversation)?.domain;
        const card = drawShown(suite, quotedForm(suite, asked.quote, domain), person);
        return card ? { form: card } : { text: raiseWords.noProjects };
      }
    }
  } catch (fault) {
    onFault(fault);
    return { text: faultSentence(fault) };
  }
};

/** The form for a message: about the first project or milestone that it, or a card in it, names; else it begins with the projects of the channel's domain. */
const quotedForm = ({ programme }: Suite, quote: Quote | undefined, domain: string | undefined): Shown => {
  if (!quote) return barrierForm({ domain });
  const { writer, text, card = '' } = quote;
  const { snapshot } = programme.replica;
  const named = findMention(snapshot, text) ?? findMention(snapshot, card);
  return barrierForm({
    domain,
    ...(named?.list === 'projects' && { project: named.item.id }),
    ...(named?.list === 'milestones' && { project: named.item.project, milestone: named.item.id }),
    words: text,
    whole: raiseWords.quoted(writer, text),
  });
};

/** Nothing typed yet: the projects that draw attention first, by their rating. */
const search = (suite: Suite, words: string): TurnAnswer => {
  const { snapshot } = suite.programme.replica;
  const subjects =
    words === '' ? atFirst(suite) : findSubjects(snapshot, words, ['projects', 'milestones']).slice(0, most);
  const found = subjects.flatMap((subject) => foundOf(suite, subject) ?? []);
  return found.length > 0 ? { found } : { text: extensionWords.nothingFound(words) };
};

const weight = { Red: 0, Amber: 1, Green: 2, 'Not started': 3, Complete: 4 } as const;

const atFirst = ({ programme }: Suite): readonly Subject<'projects'>[] =>
  [...programme.replica.snapshot.projects.values()]
    .sort((a, b) => weight[a.rating] - weight[b.rating] || (a.code < b.code ? -1 : 1))
    .slice(0, most)
    .map((item) => ({ list: 'projects', item, code: item.code }));

/** What a link unfolds into, for all who read along. */
const foundAt = (suite: Suite, shown: Shown): Found | undefined => {
  const { snapshot } = suite.programme.replica;
  const [list = '', id = ''] = shown.subject.split('/');
  const named = (['domains', 'projects', 'milestones'] as const).find((one) => one === list);
  const subject = named && subjectWithId(snapshot, named, id);
  if (subject) return foundOf(suite, subject);
  const card = drawShown(suite, shown);
  return card && { card, title: extensionWords.programme, line: extensionWords.programmeLine };
};

const foundOf = (suite: Suite, subject: Subject<'domains' | 'projects' | 'milestones'>): Found | undefined => {
  const { snapshot } = suite.programme.replica;
  const { list, item, code } = subject;
  const today = londonClock(suite.now()).day;
  const project = list === 'projects' ? item : list === 'milestones' ? snapshot.projects.get(item.project) : undefined;
  const card = drawShown(suite, statusOf(subject));
  if (!card) return undefined;
  const line =
    list === 'milestones'
      ? extensionWords.milestone(formatDay(item.done ?? item.forecast, today), item.done !== undefined, project?.title)
      : project
        ? extensionWords.project(
            ratingName(project.rating, project.lastRating),
            formatDay(finishIn(snapshot, project), today),
          )
        : extensionWords.domain;
  return { card, title: `${code} ${item.title}`, line };
};

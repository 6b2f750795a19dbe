import { addDays, mayEditMilestone, noticeKey, type Day, type Notice } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { findMentions, findSubjects, splitReference, type Subject } from '@ipmo-hub/teams-app/search';
import { changeAskedRule, wishMoment } from '@ipmo-hub/teams-app/cards';
import { chooseSubject } from '../commands/chooseSubject';
import type { CommandRequest, Reply } from '../commands/commandDefinition';
import { choiceWords, wishWords } from '../words';
import type { Wish } from './readWish';

/**
 * Asks back about what somebody wished in their own words: the milestone's card with the one press that writes it, or which of several is meant. Undefined where
 * nothing in the plan is meant. Writes nothing.
 */
export const answerWish = (request: CommandRequest, wish: Wish): Reply | undefined =>
  wish.kind === 'snooze' ? askToRest(request, wish) : askToChange(request, wish);

const restLists = ['milestones', 'projects', 'papers', 'actions'] as const;

const askToRest = (request: CommandRequest, wish: Extract<Wish, { kind: 'snooze' }>): Reply | undefined => {
  const { snapshot, today } = request;
  const first = splitReference(snapshot, wish.about, restLists)?.subject;
  const named: readonly Subject[] = [
    ...(first ? [first] : []),
    ...mentionsIn(request, wish.about).filter(({ code }) => code !== first?.code),
  ];
  const found = named.length > 0 ? named : findSubjects(snapshot, wish.about, restLists);
  const [only, ...others] = found;
  if (!only) return undefined;
  const say = ({ code }: Subject): string => `snooze ${code}${wish.day === undefined ? '' : ` until ${wish.day}`}`;
  if (others.length > 0) return chooseSubject(choiceWords.which(wish.about), found, say);
  const name = choiceWords.item(only.code, only.item.title);
  const sentence = wishWords.rest(name, wish.day, today);
  return { offer: { sentence, choices: [{ title: wishWords.yesRest, says: say(only) }], more: 0 } };
};

const askToChange = (request: CommandRequest, wish: Exclude<Wish, { kind: 'snooze' }>): Reply | undefined => {
  const { snapshot, person, today } = request;
  const found = milestonesMeant(request, wish);
  const [only, ...others] = found;
  if (!only) return undefined;
  if (others.length > 0)
    return chooseSubject(choiceWords.which(wish.about), found, ({ code, item }) => sayOf(wish, code, item, today));
  const { item } = only;
  if (item.done !== undefined)
    return { text: wishWords.doneAlready(choiceWords.item(item.key, item.title), item.done, today) };
  if (!mayEditMilestone(person, item, snapshot)) {
    const owner = snapshot.people.get(item.owner)?.title ?? wishWords.owner;
    return { text: wishWords.notYours(item.key, owner) };
  }
  return { notice: asked(request, item, wish) };
};

/** Those that are named; those of a project that is; else those whose titles fit, open ones alone. One word of a title is too little to call it done. */
const milestonesMeant = (request: CommandRequest, { kind, about }: Wish): readonly Subject<'milestones'>[] => {
  const { snapshot } = request;
  const open = (some: readonly Subject<'milestones'>[]): readonly Subject<'milestones'>[] =>
    some.filter(({ item }) => item.done === undefined);
  const named = mentionsIn(request, about);
  if (named.length === 0)
    return kind === 'done' && !/\S\s+\S/.test(about) ? [] : open(findSubjects(snapshot, about, ['milestones']));
  return named.flatMap(({ list, item, code }) => {
    if (list === 'milestones') return [{ list, item, code }];
    const all = [...snapshot.milestones.values()].filter(({ project }) => project === item.id);
    return open(all.map((one) => ({ list: 'milestones', item: one, code: one.key })));
  });
};

/** What a text names; a project not, where one of its milestones is named too. */
const mentionsIn = ({ snapshot }: CommandRequest, about: string): readonly Subject<'projects' | 'milestones'>[] => {
  const all = findMentions(snapshot, about);
  const narrowed = new Set(all.flatMap(({ list, item }) => (list === 'milestones' ? [item.project] : [])));
  return all.filter(({ list, item }) => list === 'milestones' || !narrowed.has(item.id));
};

/** What choosing one of several says. */
const sayOf = (wish: Exclude<Wish, { kind: 'snooze' }>, code: string, item: Milestone, today: Day): string => {
  if (wish.kind === 'done') return `${code} is done`;
  const day = dayOf(wish, item, today);
  return day === undefined ? `move ${code}` : `move ${code} to ${day}`;
};

/** None where what is long overdue would be moved to a day that is past as well. */
const dayOf = (
  { day, by }: Extract<Wish, { kind: 'move' }>,
  { forecast }: Milestone,
  today: Day,
): string | undefined => {
  if (by === undefined) return day;
  const later = addDays(forecast, by);
  return later < today ? undefined : later;
};

/** The same card a day for the same wish; a milestone that was moved meanwhile is another. */
const asked = (
  { person, today }: CommandRequest,
  milestone: Milestone,
  wish: Exclude<Wish, { kind: 'snooze' }>,
): Notice => {
  const { id, forecast } = milestone;
  const day = wish.kind === 'move' ? dayOf(wish, milestone, today) : undefined;
  const moment = wishMoment(wish.kind, day, today);
  return {
    key: noticeKey({ rule: changeAskedRule, list: 'milestones', id, moment, day: forecast, recipient: person.id }),
    matter: `${changeAskedRule}/milestones/${id}/${moment}/${forecast}/${person.id}`,
    rule: changeAskedRule,
    card: 'reminder',
    item: { list: 'milestones', id },
    occurrence: `${moment}:${forecast}`,
    recipient: person.id,
    why: wishWords.why,
    urgent: true,
    due: forecast,
  };
};

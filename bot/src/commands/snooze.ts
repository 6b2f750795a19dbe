import { addDays, weekdayOf, type Day } from '@ipmo-hub/teams-app/domain';
import { othersHear } from '@ipmo-hub/teams-app/cards';
import { snooze as letRest } from '@ipmo-hub/teams-app/usecases';
import { choiceWords, snoozeWords } from '../words';
import { chooseSubject } from './chooseSubject';
import { defineCommand, type CommandRequest, type Reply } from './commandDefinition';
import { findSubjects, isNamedBy, splitReference, type Subject } from '@ipmo-hub/teams-app/search';
import { openItemsOf } from './openItemsOf';
import { readLooseDay } from './readLooseDay';
import { sentenceOf } from '../sentenceOf';

const lists = ['milestones', 'projects', 'papers', 'actions'] as const;
const everything = /^(all|everything|everything that may wait)$/i;

/** Writes at once what was named without doubt; else asks, and the answer is pressed. */
export const snooze = defineCommand({
  name: 'snooze',
  takes: '<reference> <until when>',
  describe: 'Lets a reminder rest, for example snooze VAL-03.2 until friday; it comes back by itself',
  also: ['mute'],
  scopes: ['personal'],
  writes: true,
  answer: (request) => {
    const { subject, snapshot } = request;
    const { what, until, unread } = splitUntil(request, subject);
    if (what === '') return askWhat(request, until);
    if (everything.test(what)) return rest(request, undefined, until, unread);
    const found = findSubjects(snapshot, what, lists);
    const [first, ...others] = found;
    if (!first) return { text: choiceWords.notFound(what, 'milestone, project, paper or action') };
    const [named, ...alsoNamed] = found.filter((subject) => isNamedBy(what, subject));
    if (named && alsoNamed.length === 0) return rest(request, named, until, unread);
    // Without a day nothing is written: what asks for the day names what would rest.
    if (others.length === 0 && !until) return rest(request, first, until, unread);
    const asks = others.length === 0 ? choiceWords.whether(what) : choiceWords.which(what);
    return chooseSubject(asks, found, ({ code }) => typed(code, until?.words));
  },
});

interface Until {
  readonly day: Day;
  readonly words: string;
}

const typed = (what: string, until: string | undefined): string =>
  until === undefined ? `snooze ${what}` : `snooze ${what} until ${until}`;

const rest = async (
  request: CommandRequest,
  subject: Subject<(typeof lists)[number]> | undefined,
  until: Until | undefined,
  unread: string,
): Promise<Reply> => {
  const { context, person, today, snapshot } = request;
  const name = subject ? choiceWords.item(subject.code, subject.item.title) : snoozeWords.all;
  if (!until)
    return askWhen(
      request,
      unread === '' ? snoozeWords.when(name) : snoozeWords.unread(unread, name),
      subject?.code ?? 'everything',
    );
  // The day that people name is the one on which it comes back; kept is the last day of rest.
  const item = subject ? `${subject.list}/${subject.item.id}` : `people/${person.id}`;
  const { calendar } = context;
  const heard = calendar.isWorkingDay(until.day) ? until.day : calendar.addWorkingDays(until.day, 1);
  const outcome = await letRest(context, { item, until: addDays(until.day, -1) });
  if (outcome.kind === 'refused') return { text: sentenceOf(outcome.error) };
  const others = othersHear({ snapshot, calendar, today, now: context.now(), reader: person }, item, heard);
  const rests = snoozeWords.rests(name, until.day, heard, today);
  return { text: others === undefined ? rests : `${rests} ${others}` };
};

interface Split {
  readonly what: string;
  readonly until: Until | undefined;
  /** What stands where a day should, and is none; empty without. */
  readonly unread: string;
}

const untilWord = /^(until|untill|unitl|till|til|'til|to|by|for)$/i;

/** The longest end of the text that is a day to come, and what stands before it; else what follows a reference or the word “until” is no day. */
const splitUntil = ({ snapshot, today }: CommandRequest, text: string): Split => {
  const words = text.split(' ').filter(Boolean);
  for (let at = Math.max(0, words.length - 6); at < words.length; at += 1) {
    const end = words.slice(untilWord.test(words[at] ?? '') ? at + 1 : at).join(' ');
    const day = readLooseDay(end, today);
    if (day !== undefined) return { what: withoutUntil(words.slice(0, at)), until: { day, words: end }, unread: '' };
  }
  // `3 days VAL-03.3`: the day before what it is about.
  for (let at = Math.min(5, words.length - 1); at > 0; at -= 1) {
    const said = words.slice(untilWord.test(words[0] ?? '') ? 1 : 0, at).join(' ');
    const day = readLooseDay(said, today);
    const about = day === undefined ? undefined : splitReference(snapshot, words.slice(at).join(' '), lists);
    if (day !== undefined && about?.rest === '')
      return { what: about.subject.code, until: { day, words: said }, unread: '' };
  }
  const named = splitReference(snapshot, text, lists);
  if (named && named.rest !== '')
    return { what: named.subject.code, until: undefined, unread: withoutFirst(named.rest) };
  const at = words.findIndex((word, index) => index > 0 && /^(until|untill|unitl|till|til|'til)$/i.test(word));
  if (at > 0) return { what: words.slice(0, at).join(' '), until: undefined, unread: words.slice(at + 1).join(' ') };
  return { what: withoutUntil(words), until: undefined, unread: '' };
};

const withoutUntil = (words: readonly string[]): string =>
  words.filter((word, at) => at < words.length - 1 || !untilWord.test(word)).join(' ');

const withoutFirst = (rest: string): string => {
  const [first = '', ...others] = rest.split(' ');
  return untilWord.test(first) ? others.join(' ') : rest;
};

const askWhat = (request: CommandRequest, until: Until | undefined): Reply => {
  const open = openItemsOf(request.snapshot, request.person.id);
  if (open.length === 0) return { text: snoozeWords.nothing };
  const reply = chooseSubject(snoozeWords.what, open, ({ code }) => typed(code, until?.words));
  if (!('offer' in reply)) return reply;
  const all = { title: snoozeWords.everything, says: typed('everything', until?.words) };
  return { offer: { ...reply.offer, choices: [...reply.offer.choices, all] } };
};

/** Each choice by the working day on which it is heard of again: over a weekend several come to the same. */
const askWhen = ({ context: { calendar }, today }: CommandRequest, sentence: string, what: string): Reply => {
  const days = [
    { title: snoozeWords.tomorrow, day: addDays(today, 1) },
    { title: snoozeWords.nextWeek, day: addDays(today, 8 - weekdayOf(today)) },
    { title: snoozeWords.fortnight, day: addDays(today, 14) },
  ].map(({ title, day }) => {
    if (calendar.isWorkingDay(day)) return { title, day };
    const heard = calendar.addWorkingDays(day, 1);
    return { title: snoozeWords.until(heard, today), day: heard };
  });
  const choices = days
    .filter(({ day }, at) => days.findIndex((one) => one.day === day) === at)
    .map(({ title, day }) => ({ title, says: typed(what, day) }));
  return { offer: { sentence, choices, more: 0 } };
};

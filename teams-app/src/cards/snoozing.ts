import { strictObject } from 'valibot';
import { addDays, formatDay, type Day } from '../domain';
import { snooze } from '../usecases';
import { cardWords } from '../words';
import { execute, form, type Button, type PressData } from './build/button';
import { paragraph, type CardElement } from './build/element';
import { dayInput } from './build/input';
import { daySchema } from './build/schema';
import { othersHear, restNote } from './dateNotes';
import { defineAction, type Scene } from './defineCard';
import { outcomeOf } from './outcomeOf';

/** The last day of rest that the notice's reader asked for, with the days off that follow it; undefined when it does not rest. */
export const restsUntil = (
  { snapshot, calendar, today, notice, viewer }: Scene,
  item: string = notice.item,
): Day | undefined => {
  const person = viewer?.id ?? notice.recipient;
  for (const rest of snapshot.snoozes.values())
    if (rest.person === person && rest.item === item && rest.until >= today)
      return addDays(calendar.addWorkingDays(rest.until, 1), -1);
  return undefined;
};

/** For whom it does not rest, while it rests for the reader: whoever its escalation comes to before that; undefined when nobody. */
export const restsNote = (scene: Scene): string | undefined => {
  const until = restsUntil(scene);
  if (until === undefined) return undefined;
  const reader = scene.viewer ?? { id: scene.notice.recipient };
  // Any of today's sweeps may be the one: what was said by an earlier one is with somebody already.
  const now = new Date(`${scene.today}T00:00:00Z`);
  return othersHear({ ...scene, reader, now }, scene.notice.item, addDays(until, 1));
};

/** Says that it rests, until when, and for whom it does not. */
export const restLine = (until: Day | undefined, today: Day, note?: string): readonly CardElement[] => {
  if (until === undefined) return [];
  const words = [cardWords.rests(formatDay(addDays(until, 1), today)), ...(note === undefined ? [] : [note])].join(' ');
  return [paragraph([{ text: words }], { small: true, close: false })];
};

/** Asks for the day on which to hear of it again. */
export const snoozeForm = (press: PressData, today: Day): Button =>
  form(
    cardWords.snooze,
    [
      dayInput({
        id: 'again',
        label: cardWords.snoozeLabel,
        missing: cardWords.snoozeMissing,
        min: addDays(today, 1),
      }),
    ],
    [execute(cardWords.saveSnooze, 'snooze', press, { inputs: true })],
  );

/** Lets what the notice is about rest until the day before the one that was chosen; it comes back by itself. */
export const snoozeAction = defineAction({
  input: strictObject({ again: daySchema }),
  run: async (context, { scene, input }) => {
    const { item } = scene.notice;
    const rests = await snooze(context, { item, until: addDays(input.again, -1) });
    if (rests.kind === 'refused') return outcomeOf(rests);
    return outcomeOf(rests, restNote({ ...scene, reader: scene.viewer, now: context.now() }, item, input.again));
  },
});

import { AppError } from '../../errors';
import type { Urgency } from '../ports';
import { askedWait, longestWait } from './retryWait';
import type { AnswerHeaders } from './wire';

/** A token bucket in resource units: one for each app and tenant, shared by everything in a process. */
export interface Budget {
  /**
   * Waits until `cost` units may be spent.
   * @throws AppError `graph.busy` at once, with the seconds it would take, when a person would wait for longer than they are made to
   */
  take(cost: number, urgency: Urgency): Promise<void>;
  /** Learns from an answer: others share the app's allowance, and Graph knows best what is left of it. */
  learn(status: number, headers: AnswerHeaders): void;
}

export interface BudgetPorts {
  /** By licences: 1,250 up to 1,000; 2,500 up to 5,000; 3,750 up to 15,000; 5,000 up to 50,000; 6,250 above. */
  readonly unitsPerMinute?: number;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Background work leaves this share of the bucket to people. */
const keptForPeople = 0.2;

/**
 * People draw at once, into debt if need be, and wait only for their own debt; background work queues and starts when more than
 * the people's share is there. Time is what `now` shows and what was slept: a clock that is moved or stands still cannot stall it.
 */
export const createBudget = ({ unitsPerMinute = 1250, now, sleep }: BudgetPorts): Budget => {
  const perMs = unitsPerMinute / 60_000;
  let units = unitsPerMinute;
  let blocked = 0;
  let seen = now().getTime();
  let queue: Promise<void> = Promise.resolve();

  const pass = (ms: number): void => {
    units = Math.min(unitsPerMinute, units + Math.max(0, ms - blocked) * perMs);
    blocked = Math.max(0, blocked - ms);
  };
  const look = (): void => {
    const time = now().getTime();
    if (time > seen) pass(time - seen);
    seen = time;
  };
  const wait = async (ms: number): Promise<void> => {
    const before = seen;
    await sleep(ms);
    look();
    const shown = Math.max(0, seen - before);
    if (shown < ms) pass(ms - shown);
  };
  const person = async (cost: number): Promise<void> => {
    look();
    const ms = blocked + Math.max(0, cost - units) / perMs;
    if (ms > longestWait.person) throw new AppError('graph.busy', { facts: { seconds: Math.ceil(ms / 1000) } });
    units -= cost;
    if (ms > 0) await wait(ms);
  };
  const background = async (cost: number): Promise<void> => {
    const wanted = Math.min(unitsPerMinute, cost + unitsPerMinute * keptForPeople);
    for (look(); blocked > 0 || units < wanted;) await wait(blocked + Math.max(0, wanted - units) / perMs + 1);
    units -= cost;
  };

  return {
    take: (cost, urgency) => {
      if (urgency === 'person') return person(cost);
      const turn = queue.then(() => background(cost));
      // One whose wait was cut short must not hold up those behind it.
      queue = turn.catch(() => undefined);
      return turn;
    },
    learn: (status, headers) => {
      look();
      const left = headers.get('RateLimit-Remaining');
      if (left !== null && Number.isFinite(Number(left))) units = Math.min(units, Number(left));
      if (status === 429 || status === 503) blocked = Math.max(blocked, askedWait(headers, now()));
    },
  };
};

import type { Urgency } from '../ports';
import type { AnswerHeaders } from './wire';

export interface Attempts {
  /** Attempts made so far, 1 or more. */
  readonly made: number;
  /** Milliseconds waited between them so far. */
  readonly waited: number;
}

interface Chance {
  readonly now: () => Date;
  readonly random: () => number;
}

const mostAttempts = 6;
const firstStep = 300;
const longestStep = 20_000;
/** Nobody watches a spinner for longer than half a minute; a sweep may sit out a throttled stretch. */
export const longestWait: Readonly<Record<Urgency, number>> = { person: 30_000, background: 300_000 };
const passing: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Whether an answer may be followed by another attempt. 429 was refused before anything was done, so that anything may. */
export const maySendAgain = (status: number, repeatable: boolean): boolean =>
  status === 429 || (repeatable && passing.has(status));

/** Milliseconds until the next attempt: full jitter, never less than Graph asked for; undefined when it is time to give up. */
export const retryWait = (
  { made, waited }: Attempts,
  headers: AnswerHeaders | undefined,
  urgency: Urgency,
  { now, random }: Chance,
): number | undefined => {
  const step = Math.min(longestStep, firstStep * 2 ** (made - 1));
  const wait = (headers ? askedWait(headers, now()) : 0) + random() * step;
  return made >= mostAttempts || waited + wait > longestWait[urgency] ? undefined : wait;
};

/** Milliseconds that Graph asked for: the greater of `Retry-After` (seconds, a fraction, or a date) and `RateLimit-Reset` (seconds). */
export const askedWait = (headers: AnswerHeaders, now: Date): number => {
  const after = headers.get('Retry-After') ?? '';
  const seconds = after.trim() === '' ? 0 : Number(after);
  const untilDate = Number.isNaN(seconds) ? (Date.parse(after) - now.getTime()) / 1000 : seconds;
  const wait = Math.max(finite(untilDate), finite(Number(headers.get('RateLimit-Reset') ?? 0)));
  return Math.max(0, wait) * 1000;
};

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

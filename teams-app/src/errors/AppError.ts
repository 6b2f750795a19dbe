import { catalogue, type ErrorCode } from './catalogue';

export interface ErrorDetail {
  /** Facts that the sentence names, for example `{ column: 'Forecast' }`. Never a secret, never a person's free text. */
  readonly facts?: Readonly<Record<string, string | number>>;
  /** What lay behind it, for operators. */
  readonly cause?: unknown;
  /** What was to be written may have been carried out all the same: its answer was lost. */
  readonly unclear?: boolean;
}

/** An error a person may meet: a code, what happened, what to do next; the cause is for operators. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** What happened, as a sentence. */
  readonly say: string;
  /** What to do next, as a sentence. */
  readonly next: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What was to be written may have been carried out all the same. */
  readonly unclear: boolean;

  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    const facts = detail.facts ?? {};
    const entry = catalogue[code];
    const say = fill(entry.say, facts);
    super(`${code}: ${say}`, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = 'AppError';
    this.code = code;
    this.say = say;
    this.next = fill(entry.next, facts);
    this.facts = facts;
    this.unclear = detail.unclear ?? false;
  }

  /** The same error, after something that may have been carried out. */
  asUnclear(): AppError {
    return new AppError(this.code, { facts: this.facts, cause: this.cause, unclear: true });
  }
}

const fill = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));

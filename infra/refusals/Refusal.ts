import { catalogue, type RefusalCode } from './catalogue';

interface Detail {
  /** What the sentences name. Never a secret. */
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** A command or the start gives up for a reason that the person can mend; its message is what happened and what to do. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  /** @example new Refusal('file.absent', { facts: { file: 'plan.xlsx' } }) */
  constructor(code: RefusalCode, { facts = {}, cause }: Detail = {}) {
    const { say, next } = catalogue[code];
    const filled = `${say} ${next}`.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
    super(filled, cause === undefined ? undefined : { cause });
    this.name = 'Refusal';
    this.code = code;
  }
}

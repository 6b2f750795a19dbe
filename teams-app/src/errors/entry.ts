export interface Entry {
  /** What happened; `{name}` is filled from the facts. */
  readonly say: string;
  /** What the person should do next. */
  readonly next: string;
}

export const entry = (say: string, next: string): Entry => ({ say, next });

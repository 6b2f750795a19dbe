import type { PersonCode } from './people';

/** A day from today: a number counts weeks, `workingDays(7)` counts working days. Always put on a working day. */
export type When = number | { readonly workingDays: number };

export const workingDays = (count: number): When => ({ workingDays: count });

export interface DemoMilestone {
  readonly title: string;
  readonly owner: PersonCode;
  readonly baseline: When;
  readonly forecast: When;
  readonly done?: true;
  readonly moved?: number;
  readonly note?: string;
  /** Numbers, within the project, of what it waits for. */
  readonly after?: readonly number[];
}

export interface DemoProject {
  readonly code: string;
  readonly title: string;
  readonly sro: PersonCode;
  readonly deputy?: PersonCode;
  readonly lead: PersonCode;
  readonly organisation: string;
  /** This period, and the one before. */
  readonly rating: readonly [Rating, Rating];
  /** Absent while nobody has looked. */
  readonly dataAgreement?: 'Not needed' | 'Needed' | 'Signed';
  readonly runs: { readonly start: When; readonly baselineFinish: When; readonly finish: When };
  readonly summary: string;
  readonly pathToGreen?: string;
  readonly milestones: readonly DemoMilestone[];
}

type Rating = 'Green' | 'Amber' | 'Red' | 'Complete' | 'Not started';
type More = Pick<DemoMilestone, 'moved' | 'note' | 'after'>;

/** A milestone that was done. */
export const done = (
  title: string,
  owner: PersonCode,
  baseline: When,
  on: When = baseline,
  more: More = {},
): DemoMilestone => ({
  title,
  owner,
  baseline,
  forecast: on,
  done: true,
  ...more,
});

/** A milestone still to come, or late. */
export const open = (
  title: string,
  owner: PersonCode,
  baseline: When,
  forecast: When = baseline,
  more: More = {},
): DemoMilestone => ({
  title,
  owner,
  baseline,
  forecast,
  ...more,
});

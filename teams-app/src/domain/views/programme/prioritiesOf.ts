import type { Policy } from '../../policy';
import type { Day } from '../../plan';
import { financialYear, namesYear } from './financialYear';
import type { ProgrammeProject } from './records';

/** The few projects that go before the others this financial year, against the number the programme allows itself. */
export interface Priorities {
  /** `2026/27`. */
  readonly year: string;
  /** By reference; those that were stopped hold no place. */
  readonly projects: readonly ProgrammeProject[];
  readonly cap: number;
  readonly room: 'some' | 'full' | 'over';
}

export const prioritiesOf = (
  projects: Iterable<ProgrammeProject>,
  { priorityCap: cap }: Pick<Policy, 'priorityCap'>,
  today: Day,
): Priorities => {
  const year = financialYear(today);
  const named = [...projects]
    .filter(({ priority, stage }) => stage !== 'Stopped' && namesYear(priority, year))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    year,
    projects: named,
    cap,
    room: named.length < cap ? 'some' : named.length === cap ? 'full' : 'over',
  };
};

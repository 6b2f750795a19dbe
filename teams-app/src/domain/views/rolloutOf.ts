import { daysBetween } from '../day';
import { lateDays } from '../lateDays';
import type { Day } from '../plan';
import { slipLimits } from './slipOf';

/** An organisation's part in a roll-out; an item of the Roll-outs list fits it. */
export interface RolloutRecord {
  readonly id: string;
  readonly key: string;
  readonly project: string;
  readonly organisation: string;
  readonly planned?: Day;
  readonly forecast?: Day;
  readonly live?: Day;
  readonly note?: string;
}

interface OrganisationRecord {
  readonly id: string;
  readonly title: string;
  readonly sector: string;
}

/** One organisation and how far it is. */
export interface RolloutPlace<R extends RolloutRecord = RolloutRecord> {
  readonly rollout: R;
  /** The organisation's name; its id where the list does not know it. */
  readonly name: string;
  /** Calendar days from the day first agreed to the one it went live or is expected; later positive, 0 while either is unknown. */
  readonly slipDays: number;
  /** Calendar days since the expected day passed; 0 unless it is to come and did. */
  readonly lateDays: number;
  readonly state: 'live' | 'to come' | 'slipped' | 'late' | 'undated';
  readonly severity: 'none' | 'warning' | 'serious';
}

export interface RolloutView<R extends RolloutRecord = RolloutRecord> {
  /** Where it is live, the first to begin with. */
  readonly live: readonly RolloutPlace<R>[];
  /** Where it is not, the nearest day first, without a day last. */
  readonly toCome: readonly RolloutPlace<R>[];
  readonly all: number;
  /** The kind of organisation that takes part, where it is one kind alone. */
  readonly sectors: readonly string[];
}

interface Maps<R> {
  readonly rollouts: ReadonlyMap<string, R>;
  readonly organisations: ReadonlyMap<string, OrganisationRecord>;
}

/** How far a project's roll-out is: live in n of N, and who is still to come; undefined when the project rolls nothing out. */
export const rolloutOf = <R extends RolloutRecord>(
  { rollouts, organisations }: Maps<R>,
  project: string,
  today: Day,
): RolloutView<R> | undefined => {
  const ours = [...rollouts.values()].filter((rollout) => rollout.project === project);
  if (ours.length === 0) return undefined;
  const places = ours.map((rollout) => placeOf(rollout, organisations.get(rollout.organisation)?.title, today));
  const byName = (one: RolloutPlace<R>, other: RolloutPlace<R>): number => one.name.localeCompare(other.name, 'en-GB');
  const by = (dayOf: (place: RolloutPlace<R>) => Day) => (one: RolloutPlace<R>, other: RolloutPlace<R>) =>
    dayOf(one) === dayOf(other) ? byName(one, other) : dayOf(one) < dayOf(other) ? -1 : 1;
  const sectors = new Set(ours.flatMap(({ organisation }) => organisations.get(organisation)?.sector ?? []));
  return {
    live: places.filter(({ state }) => state === 'live').sort(by(({ rollout }) => rollout.live ?? '')),
    toCome: places.filter(({ state }) => state !== 'live').sort(by(({ rollout }) => rollout.forecast ?? '9999')),
    all: places.length,
    sectors: [...sectors].sort(),
  };
};

const placeOf = <R extends RolloutRecord>(rollout: R, name: string | undefined, today: Day): RolloutPlace<R> => {
  const { planned, forecast, live, organisation } = rollout;
  const day = live ?? forecast;
  const slipDays = planned === undefined || day === undefined ? 0 : daysBetween(planned, day);
  const place = { rollout, name: name ?? organisation, slipDays, lateDays: 0, severity: 'none' } as const;
  if (live !== undefined) return { ...place, state: 'live' };
  if (forecast === undefined) return { ...place, state: 'undated' };
  if (forecast < today) return { ...place, state: 'late', severity: 'serious', lateDays: lateDays(forecast, today) };
  if (slipDays >= slipLimits.serious) return { ...place, state: 'slipped', severity: 'serious' };
  return slipDays >= slipLimits.warning
    ? { ...place, state: 'slipped', severity: 'warning' }
    : { ...place, state: 'to come' };
};

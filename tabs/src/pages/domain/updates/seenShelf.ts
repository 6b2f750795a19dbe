import { isDay, type Seen, type SeenMilestone } from '@ipmo-hub/teams-app/domain';
import { placeKey, type Place } from '../../../programme/keep/place';

/** Where the browser keeps when somebody last looked at a domain: one entry a person, programme and domain. Removed when the person leaves. */
export const seenKey = (place: Place, domain: string): string => `ipmo-hub-seen/${placeKey(place)}/${domain}`;

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** What was kept; undefined where nothing was, or what is there makes no sense. */
export const readSeen = (shelf: Shelf | undefined, key: string): Seen | undefined => {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || typeof kept.at !== 'string') return undefined;
    if (Number.isNaN(Date.parse(kept.at))) return undefined;
    return { at: kept.at, milestones: 'milestones' in kept ? milestonesIn(kept.milestones) : undefined };
  } catch {
    return undefined;
  }
};

/** Keeps when somebody looked, and how the milestones stood: `{"at":"…","milestones":{"12":"2026-11-30","13":["2026-11-30","2026-11-20"]}}`. */
export const keepSeen = (shelf: Shelf | undefined, key: string, { at, milestones }: Seen): boolean => {
  const kept = Object.fromEntries(
    [...(milestones ?? [])].map(([id, { forecast, done }]) => [id, done === undefined ? forecast : [forecast, done]]),
  );
  // A full shelf still has room for the moment alone.
  return put(shelf, key, { at, milestones: kept }) || put(shelf, key, { at });
};

const put = (shelf: Shelf | undefined, key: string, value: object): boolean => {
  try {
    shelf?.setItem(key, JSON.stringify(value));
    return shelf !== undefined;
  } catch {
    return false;
  }
};

const milestonesIn = (kept: unknown): ReadonlyMap<string, SeenMilestone> | undefined => {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const milestones = new Map<string, SeenMilestone>();
  for (const [id, value] of Object.entries(kept as Readonly<Record<string, unknown>>)) {
    const [forecast, done]: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!isDayText(forecast) || !(done === undefined || isDayText(done))) return undefined;
    milestones.set(id, { forecast, ...(done !== undefined && { done }) });
  }
  return milestones;
};

const isDayText = (value: unknown): value is string => typeof value === 'string' && isDay(value);

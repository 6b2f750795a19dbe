/** Resource units SharePoint allows by the number of licences (Microsoft's throttling page). */
export interface Allowance {
  /** App and tenant, a minute. */
  minute: number;
  /** App and tenant, 24 hours. */
  day: number;
  /** All apps of the tenant together, five minutes. */
  tenant: number;
}

const rows: readonly [upTo: number, Allowance][] = [
  [1_000, { minute: 1_250, day: 1_200_000, tenant: 18_750 }],
  [5_000, { minute: 2_500, day: 2_400_000, tenant: 37_500 }],
  [15_000, { minute: 3_750, day: 3_600_000, tenant: 56_250 }],
  [50_000, { minute: 5_000, day: 4_800_000, tenant: 75_000 }],
  [Infinity, { minute: 6_250, day: 6_000_000, tenant: 93_750 }],
];

/** Requests a person may make in five minutes. */
export const requestsPerPerson = 3_000;

export function allowanceFor(licences: number): Allowance {
  for (const [upTo, allowance] of rows) if (licences <= upTo) return allowance;
  throw new RangeError(`Not a number of licences: ${licences}`);
}

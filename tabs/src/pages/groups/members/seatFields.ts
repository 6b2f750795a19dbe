import { sectorNames, type Sector, type SeatRole } from '@ipmo-hub/teams-app/domain';
import type { Member } from '@ipmo-hub/teams-app/lists';
import type { SeatChange, SeatDraft } from '@ipmo-hub/teams-app/usecases';

/** A seat as its form holds it. */
export interface SeatFields {
  readonly title: string;
  readonly person: string;
  readonly role: SeatRole;
  readonly sector: string;
  readonly deputy: string;
  readonly from: string;
  readonly until: string;
  readonly constituents: string;
}

export const fieldsOfSeat = (seat: Member | undefined): SeatFields => ({
  title: seat?.title ?? '',
  person: seat?.person ?? '',
  role: seat?.role ?? 'Member',
  sector: seat?.sector ?? '',
  deputy: seat?.deputy ?? '',
  from: seat?.from ?? '',
  until: seat?.until ?? '',
  constituents: seat?.constituents ?? '',
});

const optional = ['person', 'deputy', 'from', 'until', 'constituents'] as const;

export const givenOfSeat = (fields: SeatFields): Omit<SeatDraft, 'group'> => ({
  title: fields.title.trim(),
  role: fields.role,
  ...sectorGiven(sectorOf(fields)),
  ...Object.fromEntries(optional.flatMap((name) => (fields[name].trim() === '' ? [] : [[name, fields[name].trim()]]))),
});

/** What was changed; what was emptied becomes nothing. */
export const changeOfSeat = (seat: Member, fields: SeatFields): SeatChange => ({
  ...(fields.title.trim() !== seat.title && { title: fields.title.trim() }),
  ...(fields.role !== seat.role && { role: fields.role }),
  ...(sectorOf(fields) !== seat.sector && { sector: sectorOf(fields) ?? null }),
  ...Object.fromEntries(
    optional.flatMap((name) => {
      const text = fields[name].trim();
      return text === (seat[name] ?? '') ? [] : [[name, text === '' ? null : text]];
    }),
  ),
});

const sectorOf = ({ sector }: SeatFields): Sector | undefined => sectorNames.find((one) => one === sector);

const sectorGiven = (sector: Sector | undefined): { readonly sector?: Sector } => (sector ? { sector } : {});

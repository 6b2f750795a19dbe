import type { organisations } from './organisations';
import type { When } from './plan';

type Code = (typeof organisations)[number]['code'];

export interface DemoPlace {
  readonly organisation: Code;
  readonly planned: When;
  readonly forecast?: When;
  readonly live?: When;
  readonly note?: string;
}

const live = (organisation: Code, planned: When, on: When = planned): DemoPlace => ({
  organisation,
  planned,
  forecast: on,
  live: on,
});

const coming = (organisation: Code, planned: When, forecast: When = planned, note?: string): DemoPlace => ({
  organisation,
  planned,
  forecast,
  ...(note !== undefined && { note }),
});

/** Where projects go live, by their reference: the Discharge Medicines Service in seven of nine trusts, homecare lists in four. */
export const rollouts: Readonly<Record<string, readonly DemoPlace[]>> = {
  'SAF-02': [
    live('ASHDALE', -90, -88),
    live('COLDWATER', -90, -88),
    live('BRACKENFORD', -70, -64),
    live('CHILDRENS', -70, -64),
    live('FOXGLOVE', -48, -28),
    live('MINDS', -48, -28),
    live('STQUILLS', -10, -8.4),
    coming('DUNMARSH', 0, 1.6, 'Staff trained, interface tested; ward 4 asks for one more week.'),
    coming('ELMSEA', 4, 10.6, 'No interface: its cost is with the digital line.'),
  ],
  'SAF-03': [
    live('ASHDALE', -12),
    live('COLDWATER', -12, -11.4),
    live('BRACKENFORD', -9),
    live('STQUILLS', -6, -5),
    live('WESTPCN', -4),
    coming('HILLPCN', 1, 3.6, 'Two practices change their system this month.'),
  ],
  'SAF-04': [
    live('ASHDALE', -16),
    live('BRACKENFORD', -14, -12),
    live('DUNMARSH', -8),
    live('FOXGLOVE', -6),
    coming('ELMSEA', -0.6, -0.6, 'Bags are there; the induction is being rewritten.'),
    coming('STQUILLS', 3),
  ],
  'VAL-02': [
    live('ASHDALE', -22),
    live('COLDWATER', -22),
    live('BRACKENFORD', -21, -20),
    live('DUNMARSH', -20),
    live('STQUILLS', -20, -18),
    live('ELMSEA', -18, -16),
  ],
  'VAL-03': [
    live('ASHDALE', -12, -9),
    live('COLDWATER', -12, -9),
    live('BRACKENFORD', -10, -6),
    live('DUNMARSH', -10, -3),
    coming('STQUILLS', -4, 3, 'Waits for slots at the first supplier.'),
    coming('ELMSEA', -2, 9, 'Begins with the second supplier.'),
  ],
  'WOR-03': [
    live('ASHDALE', -14),
    live('COLDWATER', -14, -13),
    live('BRACKENFORD', -10),
    live('CHILDRENS', -8),
    live('STQUILLS', -6),
    live('MINDS', -4),
    live('FOXGLOVE', -3),
    coming('DUNMARSH', 2, 3),
    coming('ELMSEA', 4),
  ],
};

import type { PersonCode } from './people';

/** Who was at a meeting; whoever of the group is not named was absent. */
export interface DemoRegister {
  readonly present: readonly PersonCode[];
  /** Who came for whom. */
  readonly deputies?: Partial<Record<PersonCode, PersonCode>>;
  readonly apologies?: readonly PersonCode[];
}

/** The leadership group's last three meetings, oldest first: the community trust's seat was empty at each. */
export const registers: readonly DemoRegister[] = [
  {
    present: ['EW', 'SH', 'TB', 'OL', 'BS', 'MQ', 'VC', 'AR', 'FS', 'WA', 'IH', 'SB', 'CL', 'LS', 'RA'],
    apologies: ['DF'],
  },
  {
    present: ['EW', 'TB', 'OL', 'BS', 'MQ', 'AR', 'WA', 'IH', 'CL', 'LS', 'RA'],
    deputies: { SH: 'PF', SB: 'HC' },
    apologies: ['DF', 'VC'],
  },
  {
    present: ['EW', 'SH', 'TB', 'BS', 'MQ', 'VC', 'AR', 'IH', 'SB', 'LS', 'RA'],
    deputies: { OL: 'RH', WA: 'TO' },
    apologies: ['FS', 'CL'],
  },
];

/** What was answered so far for the next meeting. */
export const replies = {
  coming: ['EW', 'SH', 'TB', 'MQ', 'IH', 'SB'],
  deputies: { BS: 'OS' },
  apologies: ['FS'],
  /** The community pharmacist has a train to catch. */
  leaves: { IH: '15:00' },
} as const;

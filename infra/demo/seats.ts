import type { PersonCode } from './people';
import type { When } from './plan';

export interface DemoSeat {
  readonly title: string;
  readonly role?: 'Chair' | 'Deputy chair' | 'Secretary' | 'In attendance';
  /** Absent while it is vacant. */
  readonly person?: PersonCode;
  readonly deputy?: PersonCode;
  /** Of the seat where it is not that of the person's organisation. */
  readonly sector?: 'Acute' | 'ICB' | 'Community pharmacy' | 'Voluntary' | 'Primary care' | 'Council';
  readonly until?: When;
  readonly constituents?: string;
}

const localCommittees = 'Larkmere North LPC, Larkmere South LPC, Westbrook and Hillside LPC';

/** Who sits in the groups, by the group's key. */
export const seats: Readonly<Record<string, readonly DemoSeat[]>> = {
  LG: [
    { title: 'Chief pharmacist of the system', role: 'Chair', person: 'EW' },
    { title: 'Medicines management, ICB', role: 'Deputy chair', person: 'SH', deputy: 'PF' },
    { title: 'Chief pharmacist, Coldwater', person: 'TB', deputy: 'MT' },
    { title: 'Chief pharmacist, St Quill’s', person: 'OL', deputy: 'RH' },
    { title: 'Chief pharmacist, Ashdale Royal', person: 'BS', deputy: 'OS' },
    { title: 'Chief pharmacist, Brackenford', person: 'MQ', deputy: 'NC' },
    { title: 'Chief pharmacist, children’s hospital', person: 'VC', until: 6 },
    { title: 'Chief pharmacist, Dunmarsh', person: 'AR', deputy: 'BY' },
    { title: 'Chief pharmacist, Elmsea', person: 'FS', deputy: 'HB' },
    { title: 'Chief pharmacist, mental health', person: 'WA', deputy: 'TO' },
    { title: 'Chief pharmacist, community trust', person: 'DF' },
    { title: 'Community pharmacy', person: 'IH', deputy: 'LB', constituents: localCommittees },
    {
      title: 'Primary care',
      person: 'SB',
      deputy: 'HC',
      constituents: 'Practices of Hillside, practices of Westbrook',
    },
    { title: 'Public health, council', person: 'CL' },
    { title: 'Carers and patients', sector: 'Voluntary', constituents: 'Larkmere Carers’ Voice' },
    { title: 'Programme support', role: 'Secretary', person: 'LS', deputy: 'NP' },
    { title: 'Programme manager', role: 'In attendance', person: 'RA' },
  ],
  'SAF-G': [
    { title: 'Acute trusts', role: 'Chair', person: 'TB', deputy: 'MT' },
    { title: 'Community trust', role: 'Deputy chair', person: 'DF', deputy: 'ZM' },
    { title: 'Discharge', person: 'BY' },
    { title: 'Digital', person: 'HB' },
    { title: 'Mental health', person: 'TO' },
    { title: 'Community pharmacy', person: 'LB', deputy: 'IH', constituents: localCommittees },
    { title: 'Primary care', person: 'SB', deputy: 'HC' },
    { title: 'Medication safety', role: 'Secretary', person: 'AW' },
    { title: 'Transfers of care', role: 'In attendance', person: 'CM' },
  ],
  'VAL-G': [
    { title: 'ICB', role: 'Chair', person: 'SH', deputy: 'PF' },
    { title: 'Homecare trusts', role: 'Deputy chair', person: 'BS', deputy: 'OS' },
    { title: 'Aseptic services', person: 'MQ', deputy: 'NC' },
    { title: 'Mental health', person: 'WA' },
    { title: 'Community pharmacy', person: 'IH', deputy: 'LB', constituents: localCommittees },
    { title: 'Primary care', person: 'HC', deputy: 'SB' },
    // One person, two seats: she counts once and speaks for both.
    { title: 'System value', person: 'SH', sector: 'ICB' },
    { title: 'Programme support', role: 'Secretary', person: 'IT', deputy: 'LS' },
    { title: 'Biosimilars', role: 'In attendance', person: 'KM' },
  ],
  'WOR-G': [
    { title: 'Acute trusts', role: 'Chair', person: 'OL', deputy: 'RH' },
    { title: 'Community trust', role: 'Deputy chair', person: 'ZM' },
    { title: 'Children’s services', person: 'VC' },
    { title: 'Community pharmacy', person: 'LB', constituents: localCommittees },
    { title: 'Primary care', person: 'SB' },
    { title: 'Workforce', role: 'Secretary', person: 'IT', deputy: 'LS' },
  ],
};

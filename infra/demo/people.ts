import { createHash } from 'node:crypto';
import type { organisations } from './organisations';

type Role = 'Programme team' | 'Leadership group' | 'Member' | 'Reader';
type Entry = readonly [
  name: string,
  organisation: (typeof organisations)[number]['code'],
  role: Role,
  job: string,
  deputy?: string,
];

/** Invented people, by the initials that the plans name them by. */
const cast = {
  RA: ['Robin Ashgrove', 'ICB', 'Programme team', 'Programme manager', 'LS'],
  CM: ['Callum Mossfield', 'ICB', 'Programme team', 'Lead pharmacist, transfers of care', 'NP'],
  KM: ['Kofi Marigold', 'ICB', 'Programme team', 'Lead pharmacist, biosimilars', 'PF'],
  NP: ['Nia Pebble', 'ICB', 'Programme team', 'Project manager', 'CM'],
  GM: ['Gareth Mossop', 'ICB', 'Programme team', 'Lead pharmacist, aseptics', 'JF'],
  PF: ['Priya Fennimore', 'ICB', 'Programme team', 'Lead pharmacist, medicines value', 'KM'],
  AW: ['Ada Wetherbell', 'ICB', 'Programme team', 'Medication safety pharmacist', 'IT'],
  IT: ['Imogen Thistlewood', 'ICB', 'Programme team', 'Workforce lead', 'LS'],
  JF: ['Jasper Fernhill', 'ICB', 'Programme team', 'Data analyst'],
  LS: ['Lowri Sedgewick', 'ICB', 'Programme team', 'Programme support officer', 'RA'],
  EW: ['Eleanor Whitebeam', 'ICB', 'Leadership group', 'Chief pharmacist of the system', 'SH'],
  SH: ['Sunita Hollybrook', 'ICB', 'Leadership group', 'Head of medicines management', 'PF'],
  TB: ['Tariq Brambleby', 'COLDWATER', 'Leadership group', 'Chief pharmacist', 'MT'],
  OL: ['Oluchi Larkspur', 'STQUILLS', 'Leadership group', 'Chief pharmacist', 'IT'],
  BS: ['Beatrix Stonecrop', 'ASHDALE', 'Leadership group', 'Chief pharmacist', 'WA'],
  MQ: ['Mabel Quillfeather', 'BRACKENFORD', 'Leadership group', 'Chief pharmacist', 'DF'],
  DF: ['Desmond Foxley', 'FOXGLOVE', 'Leadership group', 'Chief pharmacist', 'MQ'],
  VC: ['Verity Cloudberry', 'CHILDRENS', 'Leadership group', 'Chief pharmacist'],
  AR: ['Amara Rushbrook', 'DUNMARSH', 'Leadership group', 'Chief pharmacist', 'BY'],
  FS: ['Felix Saltmarsh', 'ELMSEA', 'Leadership group', 'Chief pharmacist'],
  WA: ['Wen Applebloom', 'MINDS', 'Leadership group', 'Chief pharmacist', 'BS'],
  IH: ['Idris Harebell', 'LPC', 'Leadership group', 'Community pharmacy representative'],
  HC: ['Hazel Copperleaf', 'WESTPCN', 'Member', 'Respiratory pharmacist'],
  MT: ['Marlon Teasel', 'COLDWATER', 'Member', 'Deputy chief pharmacist'],
  BY: ['Bronwen Yarrow', 'DUNMARSH', 'Member', 'Discharge pharmacist'],
  SB: ['Samir Bluebell', 'HILLPCN', 'Member', 'Senior practice pharmacist'],
  TO: ['Tamsin Oxeye', 'MINDS', 'Member', 'Care homes pharmacist'],
  OS: ['Ottilie Sorrel', 'ASHDALE', 'Member', 'Homecare pharmacist'],
  HB: ['Hugo Bramblewick', 'ELMSEA', 'Member', 'Digital pharmacist'],
  NC: ['Niamh Cowslip', 'BRACKENFORD', 'Member', 'Aseptic services manager'],
  RH: ['Reuben Hawthornden', 'STQUILLS', 'Member', 'Education lead'],
  ZM: ['Zara Meadowsweet', 'FOXGLOVE', 'Member', 'Lead pharmacy technician'],
  LB: ['Leo Burdock', 'LPC', 'Member', 'Community pharmacist'],
  CL: ['Clover Lindenhurst', 'COUNCIL', 'Member', 'Public health consultant'],
  EL: ['Edith Larchwood', 'ICB', 'Reader', 'Board sponsor'],
  RG: ['Rafe Gorseland', 'ICB', 'Reader', 'Finance manager'],
  JW: ['Juniper Wickstead', 'CARERS', 'Reader', 'Patient and carer representative'],
} as const satisfies Readonly<Record<string, Entry>>;

export type PersonCode = keyof typeof cast;

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  /** Their account in the local tenant: the same on every machine. */
  readonly objectId: string;
  readonly organisation: string;
  readonly role: Role;
  readonly job: string;
  readonly deputy?: PersonCode;
}

const personOf = ([name, organisation, role, job, deputy]: Entry): DemoPerson => {
  const email = `${name.toLowerCase().replace(' ', '.')}@${organisation.toLowerCase()}.example`;
  return {
    name,
    email,
    objectId: uuidOf(email),
    organisation,
    role,
    job,
    ...(isCode(deputy) ? { deputy } : {}),
  };
};

const isCode = (text: string | undefined): text is PersonCode => text !== undefined && text in cast;

/** A UUID that follows from a name (version 5's shape). */
const uuidOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Everybody of the demo programme, by initials. */
export const people = Object.fromEntries(
  Object.entries(cast).map(([code, entry]) => [code, personOf(entry)]),
) as Readonly<Record<PersonCode, DemoPerson>>;

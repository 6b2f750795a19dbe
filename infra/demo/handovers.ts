import type { PersonCode } from './people';

export interface DemoHandover {
  readonly stage?: 'Planning' | 'Delivering' | 'Embedding' | 'Business as usual';
  readonly receiver?: PersonCode;
  readonly needed?: readonly string[];
  /** Taken over on the day it finished. */
  readonly isDone?: true;
}

/** How projects go over into business as usual, as far as anybody has said. */
export const handovers: Readonly<Record<string, DemoHandover>> = {
  'SAF-01': { stage: 'Business as usual', receiver: 'AW', isDone: true, needed: ['Yearly count in the safety report'] },
  'SAF-02': {
    receiver: 'BY',
    needed: [
      'All nine trusts send by themselves for a quarter',
      'Declined referrals below one in ten',
      'Pharmacies paid through the usual claim',
    ],
  },
  'SAF-03': {
    stage: 'Embedding',
    receiver: 'SB',
    needed: ['Recall runs in every practice', 'Alert text reviewed yearly'],
  },
  'VAL-02': {
    stage: 'Embedding',
    receiver: 'OS',
    needed: ['90% kept for a whole quarter', 'Switch method written up', 'Homecare contract renewed'],
  },
  'VAL-03': { receiver: 'OS' },
};

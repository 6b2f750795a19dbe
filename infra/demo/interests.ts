import type { PersonCode } from './people';

export interface DemoInterest {
  readonly person: PersonCode;
  readonly title: string;
  readonly kind: 'Financial' | 'Professional' | 'Personal' | 'Indirect';
  readonly handling: 'May speak, does not decide' | 'Leaves the room' | 'Noted, takes part';
  readonly projects?: string;
  readonly words?: string;
}

/** What members declared. */
export const interests: readonly DemoInterest[] = [
  {
    person: 'BS',
    title: 'Advises a homecare supplier',
    kind: 'Financial',
    handling: 'May speak, does not decide',
    projects: 'VAL-03',
    words: 'homecare',
  },
  {
    person: 'MQ',
    title: 'Works for Brackenford, which may host the aseptic hub',
    kind: 'Professional',
    handling: 'Noted, takes part',
    projects: 'VAL-06',
  },
  {
    person: 'FS',
    title: 'Took a speaker’s fee from a maker of inhalers',
    kind: 'Financial',
    handling: 'Leaves the room',
    words: 'inhaler, inhalers',
  },
  {
    person: 'IH',
    title: 'Owns a pharmacy that is paid for discharge referrals',
    kind: 'Financial',
    handling: 'May speak, does not decide',
    projects: 'SAF-02',
  },
];

import type { DemoRisk } from './demoRisk';
import { safety } from './safety';
import { value } from './value';
import { workforce } from './workforce';

/** The RAID logs of the three domains. */
export const risks: Readonly<Record<'SAF' | 'VAL' | 'WOR', readonly DemoRisk[]>> = {
  SAF: safety,
  VAL: value,
  WOR: workforce,
};

export type { DemoRisk } from './demoRisk';

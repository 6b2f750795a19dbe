import type { ProjectRecord } from '../plan';
import type { RuleScene } from './rule';
import { whoIsTold, type Told } from './whoIsTold';

/** Who is told of a project's own affairs: its lead or whoever stands in (see whoIsTold); its SRO where it names no lead. */
export const leadOf = (scene: RuleScene, { code, lead, sro, deputy }: ProjectRecord): Told | undefined =>
  lead === undefined
    ? whoIsTold(scene, {
        person: sro,
        you: `are the SRO of ${code}, which names no lead,`,
        they: `is the SRO of ${code}`,
        after: [deputy],
      })
    : whoIsTold(scene, { person: lead, you: `lead ${code}`, they: `leads ${code}`, after: [sro, deputy] });

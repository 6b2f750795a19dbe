import type { Escalation } from '../lists';

/** What a pass over the escalations did. One that could not be written does not stop the others: operators hear of it, and the next sweep tries again. */
export interface Pass {
  readonly changed: readonly Escalation[];
  readonly faults: readonly { readonly escalation: string; readonly fault: unknown }[];
}

/** Runs `write` for one escalation after the other; it answers undefined where there is nothing to write. */
export const writeEach = async (
  escalations: Iterable<Escalation>,
  write: (escalation: Escalation) => Promise<Escalation | undefined>,
): Promise<Pass> => {
  const changed: Escalation[] = [];
  const faults: { escalation: string; fault: unknown }[] = [];
  for (const escalation of escalations) {
    try {
      const written = await write(escalation);
      if (written && written.etag !== escalation.etag) changed.push(written);
    } catch (fault) {
      faults.push({ escalation: escalation.id, fault });
    }
  }
  return { changed, faults };
};

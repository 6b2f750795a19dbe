import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Config } from './config';
import { createJournal, type Journal } from './outbox';

/** The journal of sends of one programme; undefined where the disk does not allow one, which operators hear of: the bot works without. */
export const openJournal = (
  { state, site }: Pick<Config, 'state' | 'site'>,
  machine: Parameters<typeof createJournal>[0]['machine'],
  onFault: (fault: unknown, doing: string) => void,
): Journal | undefined => {
  try {
    return createJournal({
      folder: state ?? path.join(tmpdir(), 'ipmo-hub'),
      programme: createHash('sha256').update(site).digest('hex').slice(0, 16),
      machine,
    });
  } catch (fault) {
    onFault(fault, 'opening the journal of sends');
    return undefined;
  }
};

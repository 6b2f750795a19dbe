import { createContext, useContext } from 'react';
import type { Calendar } from '@ipmo-hub/teams-app/domain';
import type { Replica } from '@ipmo-hub/teams-app/graph';
import type { Account } from '../signIn/signIn';
import type { Leaving } from './createLeaving';
import type { QueuedEdits } from './queue/queuedEdits';
import type { SignalledFreshness } from './signal';

/** The programme as a page works with it. */
export interface TabProgramme {
  readonly account: Account;
  readonly replica: Replica;
  readonly calendar: Calendar;
  readonly now: () => Date;
  readonly freshness: SignalledFreshness;
  readonly edits: QueuedEdits;
  readonly leaving: Leaving;
}

export const ProgrammeContext = createContext<TabProgramme | undefined>(undefined);

export const useProgramme = (): TabProgramme => {
  const programme = useContext(ProgrammeContext);
  if (!programme) throw new Error('useProgramme is called outside a page');
  return programme;
};

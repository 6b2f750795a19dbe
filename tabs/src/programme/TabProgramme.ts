import { createContext, useContext } from 'react';
import type { Calendar } from '@ipmo-hub/teams-app/domain';
import type { Drive, KeptReplica, Replica } from '@ipmo-hub/teams-app/graph';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import type { Account } from '../signIn/signIn';
import type { Leaving } from './createLeaving';
import type { Deeds } from './deeds/createDeeds';
import type { Place } from './keep/place';
import type { QueuedEdits } from './queue/queuedEdits';
import type { SignalledFreshness } from './signal';

/** The programme as a page works with it. */
export interface TabProgramme {
  readonly account: Account;
  /** Whose data of which programme: what a page keeps in the browser is kept apart by it (see `placeKey`). */
  readonly place: Place;
  readonly replica: Replica & Pick<KeptReplica, 'complete'>;
  /** With the programme's own days off; another one once those change, so it is read anew at each drawing. */
  readonly calendar: Calendar;
  readonly now: () => Date;
  readonly freshness: SignalledFreshness;
  /** Changes of items, shown before they are saved. */
  readonly edits: QueuedEdits;
  /** Use cases: acknowledge, report, raise … */
  readonly deeds: Deeds;
  /** Runs a use case at once in the person's name, past the queue: for what is too large to wait in it and can be repeated. */
  readonly run: <T>(work: (context: Context) => Promise<T>) => Promise<T>;
  /** The site's document library, with the person's own rights; its code comes with the first call. */
  readonly drive: Drive;
  readonly leaving: Leaving;
}

export const ProgrammeContext = createContext<TabProgramme | undefined>(undefined);

export const useProgramme = (): TabProgramme => {
  const programme = useContext(ProgrammeContext);
  if (!programme) throw new Error('useProgramme is called outside a page');
  return programme;
};

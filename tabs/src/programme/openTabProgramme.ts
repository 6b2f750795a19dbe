import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { AppError } from '@ipmo-hub/teams-app/errors';
import { openProgramme } from '@ipmo-hub/teams-app/graph';
import { updateMilestone } from '@ipmo-hub/teams-app/usecases';
import type { TabsConfig } from '../app/readConfig';
import type { SignIn } from '../signIn/signIn';
import { createEdits } from './edits';
import { createFreshness } from './freshness';
import { personOf } from './personOf';
import type { TabProgramme } from './TabProgramme';

/** Opens the programme's lists for the signed-in person; nothing is read yet. */
export const openTabProgramme = async (config: TabsConfig, signIn: SignIn, window: Window): Promise<TabProgramme> => {
  const now = (): Date => new Date(Date.now() + config.clockOffsetMs);
  const { replica, store } = await openProgramme({
    fetch: (input, init) => window.fetch(input, init),
    base: config.graph,
    site: config.site,
    token: () => signIn.token(),
    now,
    sleep: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
    random: () => Math.random(),
    urgency: 'person',
  });
  const calendar = createCalendar({});
  const edits = createEdits(async (base, patch) => {
    const person = personOf(replica.snapshot, signIn.account.objectId);
    if (!person) return { kind: 'refused', error: new AppError('authority.unknownPerson') };
    // The client would go on trying for a while; what has no way out waits at once, and says so.
    if (!window.navigator.onLine) throw new AppError('graph.unreachable');
    const context = { actor: { kind: 'person', person }, replica, store, calendar, now } as const;
    return updateMilestone(context, { base, patch });
  });
  const freshness = createFreshness({
    replica,
    now,
    window,
    document: window.document,
    online: () => window.navigator.onLine,
  });
  // Once SharePoint answers again, what waited is sent.
  freshness.subscribe(() => {
    if (!freshness.state.trouble) void edits.resend();
  });
  return { account: signIn.account, replica, calendar, now, edits, freshness };
};

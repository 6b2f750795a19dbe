import type { Scene } from '@ipmo-hub/teams-app/cards';
import { createCalendar, policyFrom, type Calendar, type ReadPolicy } from '@ipmo-hub/teams-app/domain';
import type { Meeting, Person } from '@ipmo-hub/teams-app/lists';
import type { Actor, Context, PackFrozen, Refused } from '@ipmo-hub/teams-app/usecases';
import { createKnown, type Known } from './createKnown';
import { createLinks } from './createLinks';

/** The programme as the bot serves it: its lists, its rules' settings as they stand, and its clock. */
export interface Suite {
  readonly programme: Pick<Context, 'replica' | 'store'>;
  /** The programme's clock; the demo's where there is one. */
  readonly now: () => Date;
  /** People and conversations by how Teams names them. */
  readonly known: Known;
  /** Settings from the Policies list, read afresh when it changes. */
  policy(): ReadPolicy;
  /** What use cases are given when a person acts, or the suite itself when none is named. */
  contextFor(person?: Person): Context;
  /** Address of the tab page of an item. */
  readonly linkTo: Scene['linkTo'];
  /** Address of the plan as a whole. */
  readonly plan: string;
  /** Where the tabs are served, without a slash at the end. */
  readonly tabs: string;
  /** Freezes a meeting's pack for whoever the context acts for; absent where no packs are made. */
  readonly freeze?: (context: Context, meeting: Pick<Meeting, 'id'>) => Promise<PackFrozen | Refused>;
}

interface SuitePorts extends Pick<Suite, 'programme' | 'now' | 'freeze'> {
  /** The tabs' address, without a slash at the end. */
  readonly tabs: string;
  /** Writes for somebody who waits: ahead of a sweep when SharePoint is busy. The programme's own by default. */
  readonly personalStore?: Context['store'];
}

const theSuite: Actor = { kind: 'suite', name: 'IPMO Hub' };

export const createSuite = ({ programme, now, tabs, freeze, personalStore = programme.store }: SuitePorts): Suite => {
  const { replica, store } = programme;
  const linkTo = createLinks(replica.snapshot, tabs);
  let read: { readonly version: number; readonly policy: ReadPolicy; readonly calendar: Calendar } | undefined;
  const rules = () => {
    const version = replica.version('policies');
    if (read?.version !== version) {
      const policy = policyFrom(replica.snapshot.policies.values());
      read = { version, policy, calendar: createCalendar({ closures: policy.closures }) };
    }
    return read;
  };
  return {
    programme,
    now,
    known: createKnown(replica),
    policy: () => rules().policy,
    contextFor: (person) => ({
      actor: person ? { kind: 'person', person } : theSuite,
      replica,
      store: person ? personalStore : store,
      calendar: rules().calendar,
      now,
    }),
    linkTo,
    plan: linkTo({ list: 'programme', id: '' }),
    tabs,
    ...(freeze && { freeze }),
  };
};

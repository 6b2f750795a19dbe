import { createCalendar, defaultPolicy, rules, teamThere, type Notice, type Policy } from '@ipmo-hub/teams-app/domain';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';

interface Given {
  readonly day: string;
  readonly policy?: Partial<Policy>;
}

/** What one rule alone asks for on a day. */
export const runRule = (id: string, snapshot: Snapshot, { day, policy = {} }: Given): Notice[] => {
  const rule = rules.find((one) => one.id === id)!;
  const inForce = { ...defaultPolicy, ...policy };
  const scene = {
    snapshot,
    policy: inForce,
    calendar: createCalendar(inForce),
    today: day,
    escalationsByKey: new Map([...snapshot.escalations.values()].map((one) => [one.key, one])),
    team: teamThere(snapshot, day),
  };
  return [...rule.plan(scene)];
};

import { personLeft } from './personLeft';
import { policyProblem } from './policyProblem';
import type { RuleScene } from './rule';
import { teamPrefix } from './tellTeam';
import { unfitRow } from './unfitRow';

interface Said {
  /** Id of the person it is about, or of whoever is told. */
  readonly id: string;
  readonly moment: string;
  readonly recipient: string;
}

/**
 * What only a hand in SharePoint can put right, as a sentence that begins with a capital: what one of tellTeam's rules says of it now. Undefined once it
 * is put right.
 */
export const handWords = (
  scene: Pick<RuleScene, 'snapshot' | 'policy' | 'calendar' | 'today'>,
  { id, moment, recipient }: Said,
): string | undefined => {
  const person = scene.snapshot.people.get(recipient);
  const rule = moment === 'left' ? personLeft : moment.startsWith('setting-') ? policyProblem : unfitRow;
  if (!person) return undefined;
  for (const { item, occurrence, why } of rule.plan({ ...scene, escalationsByKey: new Map(), team: [person] }))
    if (item.id === id && occurrence.startsWith(`${moment}:`)) return capital(why.slice(teamPrefix.length));
  return undefined;
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

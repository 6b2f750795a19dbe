import type { RiskRecord } from '../raid/riskRecord';
import { riskScore } from '../raid/riskScore';
import type { Change, ChangeFact } from './change';
import type { ChangeWindow } from './changeWindow';

/** What became of an entry of the RAID log. `becameIssue`: it closed because it happened, which its issue tells. */
export const riskChanges = (
  risk: RiskRecord & { readonly modified: string },
  window: ChangeWindow,
  becameIssue: boolean,
): readonly Change[] => {
  const { id, title, project, modified, raisedOn, closedOn, scoredOn, lastScore, cameFrom } = risk;
  const changes: Change[] = [];
  const add = (what: string, on: string, fact: ChangeFact): void => {
    const item = { list: 'risks', id, title } as const;
    changes.push({ id: `risks/${id}/${what}`, on, isNew: window.isNew(on, modified), project, item, fact });
  };
  const score = riskScore(risk);
  add('raised', raisedOn, { kind: 'risk', what: cameFrom === undefined ? 'raised' : 'happened', score });
  const isAnew = scoredOn !== undefined && scoredOn !== raisedOn && lastScore !== undefined && score !== undefined;
  if (isAnew && score !== lastScore)
    add('scored', scoredOn, { kind: 'risk', what: 'scored', from: lastScore, to: score });
  if (risk.state === 'Closed' && closedOn !== undefined && !becameIssue)
    add('closed', closedOn, { kind: 'risk', what: 'closed', words: risk.outcome ?? '' });
  return changes;
};

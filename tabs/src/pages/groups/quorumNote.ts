import { readQuorum } from '@ipmo-hub/teams-app/domain';

/** What a field says of a quorum as it is typed: which lines are not understood, in earnest once somebody wants to save it. */
export const quorumNote = (text: string, asked: boolean) => {
  const { problems } = readQuorum(text);
  if (problems.length === 0) return undefined;
  const validationState: 'error' | 'warning' = asked ? 'error' : 'warning';
  return { validationState, validationMessage: problems.join(' ') };
};

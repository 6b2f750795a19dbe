import type { GraphAnswer } from '../pipeline/graphClient';
import { graphErrorOf } from '../pipeline/refusalOf';

/**
 * Whether a write was refused because a column that enforces unique values holds the value already. SharePoint has no code for it:
 * the message is "One or more fields with unique constraints already has the provided value."
 */
export const isDuplicate = (answer: GraphAnswer): boolean => {
  if (answer.status !== 400 && answer.status !== 409 && answer.status !== 422) return false;
  const { code, message } = graphErrorOf(answer);
  return code === 'nameAlreadyExists' || /unique|duplicate|already (has|exists)/i.test(message);
};

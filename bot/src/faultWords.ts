import { AppError } from '@ipmo-hub/teams-app/errors';

/**
 * A fault as the log has it: never what people wrote. The sentence of an `AppError` names items and people, and a parser quotes what it could
 * not read: of both only the kind is told.
 */
export const faultWords = (fault: unknown): Readonly<Record<string, string>> => {
  if (!(fault instanceof Error)) return { name: 'unknown' };
  const { name } = fault;
  if (fault instanceof AppError) {
    const { code, cause } = fault;
    return cause === undefined
      ? { name, code }
      : { name, code, cause: cause instanceof Error ? cause.name : 'unknown' };
  }
  return fault instanceof SyntaxError ? { name } : { name, message: fault.message.slice(0, 300) };
};

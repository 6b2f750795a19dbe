import type { AppError } from '@ipmo-hub/teams-app/errors';

/** What happened and what to do next, as the person reads it. */
export const sentenceOf = ({ say, next }: Pick<AppError, 'say' | 'next'>): string => `${say} ${next}`;

import { AppError } from '@ipmo-hub/teams-app/errors';
import { sentenceOf } from '../sentenceOf';

/** What a person is told of a fault; what is not in the catalogue is for operators only. */
export const faultSentence = (fault: unknown): string =>
  sentenceOf(fault instanceof AppError ? fault : new AppError('graph.unexpected', { cause: fault }));

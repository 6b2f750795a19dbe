import { check, maxLength, optional, pipe, string, trim, type GenericSchema } from 'valibot';
import { isDay } from '../../domain';
import { longestText } from './input';

/** A day that exists, `2026-12-01`. */
export const daySchema: GenericSchema<string, string> = pipe(string(), maxLength(10), check(isDay));

/** Words that a person typed, bounded; may be left out. */
export const wordsSchema: GenericSchema<string | undefined, string> = optional(
  pipe(string(), maxLength(longestText), trim()),
  '',
);

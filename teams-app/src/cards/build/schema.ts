import {
  check,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  string,
  transform,
  trim,
  type GenericSchema,
} from 'valibot';
import { isDay } from '../../domain';
import { longestText, longestTitle } from './input';

/** A day that exists, `2026-12-01`. */
export const daySchema: GenericSchema<string, string> = pipe(string(), maxLength(10), check(isDay));

/** A line of a digest, from 0. */
export const lineSchema = pipe(number(), integer(), minValue(0), maxValue(999));

/** Words that a person typed, bounded; may be left out. */
export const wordsSchema: GenericSchema<string | undefined, string> = optional(
  pipe(string(), maxLength(longestText), trim()),
  '',
);

/** One line that a person typed; may be left out. */
export const titleSchema: GenericSchema<string | undefined, string> = optional(
  pipe(
    string(),
    maxLength(longestTitle),
    transform((text) => text.replace(/\s+/g, ' ')),
    trim(),
  ),
  '',
);

/** A box that was ticked or not. */
export const tickSchema: GenericSchema<'yes' | 'no' | undefined, boolean> = pipe(
  optional(picklist(['yes', 'no']), 'no'),
  transform((value) => value === 'yes'),
);

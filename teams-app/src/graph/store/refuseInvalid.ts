import { AppError } from '../../errors';
import { checkFields, type Problem } from '../../lists';
import type { AnyDefinition } from '../codec/anyDefinition';
import type { Fields } from './storePorts';

/** @throws AppError `write.invalid`, naming everything that is wrong, before anything is sent. */
export const refuseInvalid = (definition: AnyDefinition, fields: Fields, options?: { readonly partial?: boolean }) => {
  const problems = checkFields(definition, fields, options);
  if (problems.length > 0) throw new AppError('write.invalid', { facts: { problems: sentenceOf(problems) } });
};

export const sentenceOf = (problems: readonly Problem[]): string =>
  problems.map(({ heading, message }) => `“${heading}” ${message}.`).join(' ');

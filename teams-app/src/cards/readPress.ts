import { maxLength, object, optional, picklist, pipe, regex, safeParse, string } from 'valibot';
import { lineSchema } from './build/schema';
import { cardKinds, subjectCardKinds, type CardKind, type SubjectCardKind } from './cards';
import { longestSaying } from './choices';
import { isSubject, type Subject } from './subject';

/** What came with a press, read: nothing in it is believed yet. */
export type PressRead =
  | {
      readonly kind: 'notice';
      readonly card: CardKind;
      readonly notice: string;
      readonly seen: string;
      /** The notice is a digest, and the card stands for this line of it. */
      readonly of?: number | undefined;
    }
  | { readonly kind: 'subject'; readonly card: SubjectCardKind; readonly subject: Subject; readonly seen: string }
  | { readonly kind: 'choice'; readonly says: string };

const verb = optional(pipe(string(), maxLength(40)));
const seen = pipe(string(), regex(/^[0-9a-z]{1,13}$/));

const noticeSchema = object({
  card: picklist(cardKinds),
  notice: pipe(string(), regex(/^[1-9]\d{0,9}$/)),
  of: optional(lineSchema),
  seen,
  verb,
});

const subjectSchema = object({ card: picklist(subjectCardKinds), subject: pipe(string(), maxLength(40)), seen, verb });

// One line, as if typed.
const choiceSchema = object({
  card: picklist(['choices']),
  says: pipe(string(), maxLength(longestSaying), regex(/^[^\p{Cc}]+$/u)),
  verb,
});

const mostFields = 20;

/** Reads what a button sent, as it came from Teams; undefined when it is nothing that a card of ours sends. */
export const readPress = (
  executed: unknown,
  data: unknown,
): { readonly press: PressRead; readonly verb: string; readonly inputs: Record<string, unknown> } | undefined => {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || Object.keys(data).length > mostFields)
    return undefined;
  const found = readEnvelope(data);
  const said = executed ?? found?.verb;
  if (!found || typeof said !== 'string' || said.length > 40) return undefined;
  return { press: found.press, verb: said, inputs: inputsOf(data, found.press.kind) };
};

const readEnvelope = (data: object): { readonly press: PressRead; readonly verb: string | undefined } | undefined => {
  if ('notice' in data) {
    const read = safeParse(noticeSchema, data);
    if (!read.success) return undefined;
    const { verb: said, ...rest } = read.output;
    return { press: { kind: 'notice', ...rest }, verb: said };
  }
  if ('subject' in data) {
    const read = safeParse(subjectSchema, data);
    if (!read.success || !isSubject(read.output.subject)) return undefined;
    const { card, seen: mark, subject, verb: said } = read.output;
    return { press: { kind: 'subject', card, subject, seen: mark }, verb: said };
  }
  const read = safeParse(choiceSchema, data);
  return read.success ? { press: { kind: 'choice', says: read.output.says }, verb: read.output.verb } : undefined;
};

// Teams adds `msteams` to what some clients submit; the rest of the envelope was read already.
const names: Readonly<Record<PressRead['kind'], readonly string[]>> = {
  notice: ['card', 'notice', 'of', 'seen', 'verb', 'msteams'],
  subject: ['card', 'subject', 'seen', 'verb', 'msteams'],
  choice: ['card', 'says', 'verb', 'msteams'],
};

const inputsOf = (data: object, kind: PressRead['kind']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names[kind].includes(name)));

import { clashesOf, foldEntries, rebaseEntry } from './foldEntries';
import { subjectOf, type AnyItem, type Entry, type EntryState, type Fields, type KeptError } from './entry';

/** What came of sending an entry. */
export type SendResult =
  /** The item as it was left; a deed leaves none to go on with. */
  | { readonly kind: 'written'; readonly item?: AnyItem; readonly merged: boolean }
  | { readonly kind: 'conflict'; readonly theirs: AnyItem; readonly fields: readonly string[] }
  | { readonly kind: 'refused'; readonly error: KeptError }
  /** No answer, or none yet: tried again later. */
  | {
      readonly kind: 'postponed';
      readonly error: KeptError;
      /** It may have arrived all the same. */
      readonly unclear: boolean;
      /** It may be the matter of this item alone: others are worth a try. */
      readonly alone: boolean;
      /** SharePoint could not cope with it: it is left in peace for a while, longer each time. */
      readonly rests: boolean;
    };

type Entries = readonly Entry[];

/** After so many failures in a row, some minutes, the person is asked whether to go on trying: a write must not stay stuck unseen. */
const mostFailures = 5;

const isStuck = ({ kind }: EntryState): boolean => kind === 'conflict' || kind === 'refused';
/** It may have arrived as it was sent: it stays as it is, and what comes after it waits. */
const mayGoAgain = (state: EntryState): boolean => state.kind === 'refused' && state.again === true;

/**
 * The entry to send next, marked as on its way; undefined when nothing can be sent. To be called by the one window that sends: an entry that is
 * marked already was on its way when a window was closed. `turnOf` orders the subjects: the lowest is first, undefined is passed over.
 */
export const beginNext = (
  all: Entries,
  turnOf: (subject: string) => number | undefined,
): { readonly entries: Entries; readonly next: Entry | undefined } => {
  const entries = all
    .filter(({ state }) => isStuck(state) && !mayGoAgain(state))
    .reduce<Entries>((left, { id }) => absorb(left, id), all);
  const first = firstOf(entries, turnOf);
  if (!first) return { entries, next: undefined };
  // What may have arrived must not be mixed with what cannot have.
  const alone = first.attempted || entries.some((entry) => subjectOf(entry) === subjectOf(first) && takesBack(entry));
  const gathered = alone ? entries : absorb(entries, first.id);
  const next: Entry = { ...(gathered.find(({ id }) => id === first.id) ?? first), state: { kind: 'sending' } };
  return { entries: replace(gathered, { ...next, attempted: true }), next };
};

/** Of a subject only the first comes into question: its writes keep their order. */
const firstOf = (entries: Entries, turnOf: (subject: string) => number | undefined): Entry | undefined => {
  let [first, lowest]: [Entry | undefined, number] = [undefined, Infinity];
  const held = new Set(entries.filter(({ state }) => isStuck(state)).map(subjectOf));
  for (const entry of entries) {
    const turn = held.has(subjectOf(entry)) ? undefined : turnOf(subjectOf(entry));
    if (turn !== undefined && turn < lowest) [first, lowest] = [entry, turn];
  }
  return first;
};

/** An edit that names the count of moves takes another one back; mixed with a new forecast it would miscount. */
const takesBack = ({ write }: Entry): boolean => write.kind === 'update' && 'moved' in write.patch;

/** Takes the later entries of the same item up into this one. */
const absorb = (entries: Entries, id: string): Entries => {
  const at = entries.findIndex((entry) => entry.id === id);
  const target = entries[at];
  if (!target || target.write.kind === 'deed') return entries;
  const subject = subjectOf(target);
  const later = entries.slice(at + 1).filter((entry) => subjectOf(entry) === subject);
  if (later.length === 0) return entries;
  const folded = later.reduce(foldEntries, target);
  return replace(
    entries.filter((entry) => !later.includes(entry)),
    folded.state.kind === 'conflict' ? { ...folded, state: widen(folded, folded.state) } : folded,
  );
};

const widen = ({ write }: Entry, state: Extract<EntryState, { kind: 'conflict' }>): EntryState =>
  write.kind === 'update'
    ? { ...state, fields: [...new Set([...state.fields, ...clashesOf(write, state.theirs)])] }
    : state;

const replace = (entries: Entries, next: Entry): Entries =>
  entries.map((entry) => (entry.id === next.id ? next : entry));
const without = (entries: Entries, id: string): Entries => entries.filter((entry) => entry.id !== id);

/** `attempted` says whether it may have arrived though it was put off. */
export const settleEntry = (entries: Entries, id: string, result: SendResult, attempted: boolean): Entries => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) return entries;
  if (result.kind === 'written') {
    const { write } = entry;
    const { item, merged } = result;
    if (write.kind === 'deed' || !item) return without(entries, id);
    const subject = subjectOf(entry);
    return without(entries, id).map((one) =>
      subjectOf(one) === subject ? rebaseEntry(one, write, item, merged) : one,
    );
  }
  if (result.kind === 'postponed') return replace(entries, postponed({ ...entry, attempted }, result));
  return absorb(replace(entries, { ...entry, state: result }), id);
};

const postponed = (entry: Entry, { error, rests }: Extract<SendResult, { kind: 'postponed' }>): Entry => {
  const failures = rests ? (entry.failures ?? 0) + 1 : (entry.failures ?? 0);
  const state: EntryState =
    failures >= mostFailures ? { kind: 'refused', error, again: true } : { kind: 'waiting', error };
  return { ...entry, failures, state };
};

/** The person wants one tried again on which SharePoint failed time after time; the others stay as they are. */
export const retryEntry = (entries: Entries, id: string): Entries => {
  const entry = entries.find((one) => one.id === id);
  if (entry?.state.kind !== 'refused' || !entry.state.again) return entries;
  return replace(entries, { ...entry, failures: 0, state: { kind: 'waiting', error: entry.state.error } });
};

/**
 * The person chose: `mix` goes over the others’ version, an empty mix keeps theirs. `seen` are the edits that the choice was about: one
 * made since, in another window, is not given up unseen, so the choice is asked for again.
 */
export const resolveEntry = (before: Entries, id: string, mix: Fields, seen: readonly string[]): Entries => {
  const entries = absorb(before, id);
  const entry = entries.find((one) => one.id === id);
  if (entry?.state.kind !== 'conflict' || entry.write.kind !== 'update') return before;
  if (entry.edits.some((edit) => !seen.includes(edit))) return entries;
  if (Object.keys(mix).length === 0) return without(entries, id);
  const write = { ...entry.write, base: entry.state.theirs, patch: mix };
  return replace(entries, { ...entry, write, attempted: false, state: { kind: 'waiting' } });
};

/** Takes back an edit that was never sent; the entries stay as they are when it was. */
export const undoEntry = (entries: Entries, id: string): Entries =>
  giveUp(entries, id, ({ attempted, state }) => !attempted && state.kind === 'waiting');

/** Puts away what clashed or was refused. */
export const discardEntry = (entries: Entries, id: string): Entries =>
  giveUp(entries, id, ({ state }) => isStuck(state));

/** What was done to a new item since goes with it, and what waits behind one that may go again: the page shows these as one. */
const giveUp = (entries: Entries, id: string, may: (entry: Entry) => boolean): Entries => {
  const entry = entries.find((one) => one.id === id);
  if (!entry || !may(entry)) return entries;
  const subject = subjectOf(entry);
  const isWhole = entry.write.kind === 'create' || mayGoAgain(entry.state);
  return entries.filter((one) => one.id !== id && (!isWhole || subjectOf(one) !== subject));
};

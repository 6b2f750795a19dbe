import { lists, type Column, type ListName, type Snapshot } from '../lists';
import { checkPart, type Objection } from './check/checkPart';
import type { KeyRef, PlannedValue } from './check/parsedRow';
import { referencesOf } from './check/referencesOf';
import type { ImportPlan, PlannedCreate, PlannedFields, PlannedUpdate } from './importPlan';

/** What a person decided of single changes, by their names; the others are as the plan proposes them. */
export type Choices = ReadonlyMap<string, boolean>;

export interface Choice {
  readonly chosen: boolean;
  /** Key of something new that was left out, without which the change cannot come. */
  readonly needs?: string;
}

export interface ChosenPart {
  /** Only what is chosen. */
  readonly plan: ImportPlan;
  /** Every change of the whole plan, by its name. */
  readonly choices: ReadonlyMap<string, Choice>;
  readonly chosen: number;
  /** Why it cannot be written as it is; nothing of it may be while there is any. */
  readonly objections: readonly Objection[];
}

/** Names something new by where it stands in the file: its key may be given away while somebody is still choosing. */
export const nameOfNew = ({ list, place: { sheet, row } }: Pick<PlannedCreate, 'list' | 'place'>): string =>
  `new ${list} ${String(row)} ${sheet}`;

export const nameOfCell = ({ list, key }: PlannedUpdate, property: string): string => `cell ${list} ${key} ${property}`;

/** How often a date moved follows from the date, unless the count alone changes: it is no change of its own. */
const follows = (property: string, patch: PlannedFields): boolean => property === 'moved' && 'forecast' in patch;

/** The properties of an item that change, each a change of its own. */
export const ownCells = ({ patch }: PlannedUpdate): readonly string[] =>
  Object.keys(patch).filter((property) => !follows(property, patch));

/**
 * The part of a plan that a person chose. What others wrote since the export is left out unless it is chosen. What refers to something new that was left out
 * cannot come either, or the lists would refuse it halfway: it waits as well, but where the reference may be empty, the item comes without it.
 */
export const chosenPart = (plan: ImportPlan, wanted: Choices, snapshot: Snapshot): ChosenPart => {
  const choices = new Map<string, Choice>();
  const absent = new Set<string>();
  for (const create of plan.creates) {
    const chosen = wanted.get(nameOfNew(create)) ?? true;
    choices.set(nameOfNew(create), { chosen });
    if (!chosen) absent.add(idOf(create.list, create.key));
  }
  const isAbsent = ({ to, key }: KeyRef): boolean => absent.has(idOf(to, key));

  // A project that waits keeps its milestones waiting: until nothing more is found.
  for (let before = -1; before !== absent.size;) {
    before = absent.size;
    for (const create of plan.creates) {
      const needs = lackingRef(create, isAbsent);
      if (needs === undefined || absent.has(idOf(create.list, create.key))) continue;
      choices.set(nameOfNew(create), { chosen: false, needs });
      absent.add(idOf(create.list, create.key));
    }
  }

  const creates = plan.creates.flatMap((create) =>
    choices.get(nameOfNew(create))?.chosen === true ? [{ ...create, fields: fieldsThere(create, isAbsent) }] : [],
  );
  const updates = plan.updates.flatMap((update) => {
    // Somebody else made the item while the page was open: who left the new row out has not asked for theirs to be overwritten.
    const declined = wanted.get(nameOfNew(update)) === false;
    for (const property of ownCells(update)) {
      const name = nameOfCell(update, property);
      const needs = referencesOf(update.list, property, update.patch[property] ?? null).find(isAbsent)?.key;
      choices.set(
        name,
        needs === undefined
          ? { chosen: wanted.get(name) ?? !(declined || Object.hasOwn(update.meanwhile, property)) }
          : { chosen: false, needs },
      );
    }
    const patch = fieldsWhere(update.patch, (property) => {
      const own = follows(property, update.patch) ? 'forecast' : property;
      return choices.get(nameOfCell(update, own))?.chosen === true;
    });
    return Object.keys(patch).length === 0 ? [] : [{ ...update, patch }];
  });
  const chosen = [...choices.values()].filter((one) => one.chosen).length;
  const objections = checkPart({ creates, updates }, snapshot);
  return { plan: { ...plan, creates, updates }, choices, chosen, objections };
};

const idOf = (list: ListName, key: string): string => `${list} ${key.toLowerCase()}`;

const lackingRef = ({ list, fields }: PlannedCreate, isAbsent: (ref: KeyRef) => boolean): string | undefined => {
  const columns: Readonly<Record<string, Column>> = lists[list].columns;
  for (const [property, value] of Object.entries(fields)) {
    if (columns[property]?.required !== true) continue;
    const lacking = referencesOf(list, property, value).find(isAbsent);
    if (lacking) return lacking.key;
  }
  return undefined;
};

/** The fields of something new without what they refer to that does not come. */
const fieldsThere = ({ list, fields }: PlannedCreate, isAbsent: (ref: KeyRef) => boolean): PlannedFields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([property, value]): (readonly [string, PlannedValue])[] => {
      const named = referencesOf(list, property, value);
      const there = named.filter((ref) => !isAbsent(ref));
      if (there.length === named.length) return [[property, value]];
      return there.length === 0 ? [] : [[property, there.map(({ key }) => key).join(', ')]];
    }),
  );

const fieldsWhere = (fields: PlannedFields, isWanted: (property: string) => boolean): PlannedFields =>
  Object.fromEntries(Object.entries(fields).filter(([property]) => isWanted(property)));

import type { UpdateOutcome } from '../graph';
import { AppError } from '../errors';
import { lists, type Item, type ListName, type NewItem, type Patch } from '../lists';
import type { Context } from '../usecases';
import { isKeyRef } from './check/parsedRow';
import { patchFor } from './check/planRow';
import { importedLists, type ImportPlan, type PlannedFields } from './importPlan';
import { createItemIndex, type ItemIndex } from './itemIndex';

export interface ImportProgress {
  readonly list: ListName;
  /** Changes made so far, of all the plan's. */
  readonly done: number;
  readonly total: number;
}

export interface ImportOutcome {
  readonly created: number;
  readonly updated: number;
  /** Rows that somebody changed or deleted in SharePoint while the import ran: left as they are. */
  readonly passedOver: readonly { readonly list: ListName; readonly key: string; readonly why: 'conflict' | 'gone' }[];
}

type Fields = Record<string, string | number | boolean | null>;

/**
 * Carries out a plan: new items in the order of what refers to what, then what changed, then references between items of one list. Resumable: each item has a
 * unique key, so a second run finds what the first one made. Only the suite or somebody of the programme team may.
 * @throws AppError `authority.notYours`; `import.interrupted`, whose cause says why, when SharePoint stops answering
 */
export const importProgramme = async (
  context: Context,
  plan: ImportPlan,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportOutcome> => {
  const { actor, replica } = context;
  if (actor.kind === 'person' && actor.person.role !== 'Programme team') {
    throw new AppError('authority.notYours', { facts: { who: 'the programme team' } });
  }
  const run = createRun(context, plan, createItemIndex(replica.snapshot, importedLists), onProgress);
  try {
    for (const list of importedLists) await run.create(list);
    await run.update();
  } catch (error) {
    const { done, total } = run.progress();
    throw new AppError('import.interrupted', { facts: { done, total }, cause: error });
  }
  return run.outcome();
};

const createRun = (
  { store }: Context,
  plan: ImportPlan,
  index: ItemIndex,
  onProgress: (progress: ImportProgress) => void,
) => {
  // What is written once all items are there; `completes` an item that this run made.
  const later: { list: ListName; key: string; patch: PlannedFields; completes?: true }[] = [...plan.updates];
  const passedOver: { list: ListName; key: string; why: 'conflict' | 'gone' }[] = [];
  let [created, updated, done] = [0, 0, 0];
  const total = (): number => plan.creates.length + later.length;

  const create = async (list: ListName): Promise<void> => {
    const wanted = plan.creates.filter((one) => one.list === list);
    if (wanted.length === 0) return;
    const before = done;
    const rows = wanted.map(({ key, fields }) => {
      const [now, afterwards] = splitOwnRefs(list, fields);
      if (Object.keys(afterwards).length > 0) later.push({ list, key, patch: afterwards, completes: true });
      return resolve(now, index);
    });
    // The plan's fields were checked against the list's definition; the store checks them again.
    const made = await store.createMany(list, rows as unknown as readonly NewItem<ListName>[], (count) => {
      done = before + count;
      onProgress({ list, done, total: total() });
    });
    made.forEach(({ kind, item }, at) => {
      index.add(list, item);
      const one = wanted[at];
      if (kind === 'created' || !one) created += 1;
      else later.push({ list, key: one.key, patch: splitOwnRefs(list, one.fields)[0] });
    });
  };

  const write = async (list: ListName, key: string, wanted: PlannedFields, completes: boolean): Promise<void> => {
    const base = index.find(list, key);
    if (!base) return void passedOver.push({ list, key, why: 'gone' });
    const patch = patchFor(list, base, wanted, lists[list].key, index);
    if (Object.keys(patch).length === 0) return;
    const outcome = await store.update(list, base, resolve(patch, index) as unknown as Patch<ListName>);
    settle(list, key, outcome, completes);
  };

  const settle = (list: ListName, key: string, outcome: UpdateOutcome<ListName>, completes: boolean): void => {
    if (outcome.kind === 'updated') {
      if (!completes) updated += 1;
      index.add(list, outcome.item as Item<ListName>);
    } else {
      passedOver.push({ list, key, why: outcome.kind });
    }
  };

  return {
    create,
    update: async (): Promise<void> => {
      for (const { list, key, patch, completes = false } of later) {
        await write(list, key, patch, completes);
        done += 1;
        onProgress({ list, done, total: total() });
      }
    },
    progress: () => ({ done, total: total() }),
    outcome: (): ImportOutcome => ({ created, updated, passedOver }),
  };
};

/** References to the same list wait until all of its items are there: a deputy may come after the person. */
const splitOwnRefs = (list: ListName, fields: PlannedFields): readonly [PlannedFields, PlannedFields] => {
  const entries = Object.entries(fields);
  const isOwn = ([, value]: (typeof entries)[number]): boolean => isKeyRef(value) && value.to === list;
  return [Object.fromEntries(entries.filter((entry) => !isOwn(entry))), Object.fromEntries(entries.filter(isOwn))];
};

/** Fields with item ids in place of keys. A reference whose item is gone is left out, for the store to refuse where it is required. */
const resolve = (fields: PlannedFields, index: ItemIndex): Fields => {
  const resolved: Fields = {};
  for (const [property, value] of Object.entries(fields)) {
    const plain = isKeyRef(value) ? index.find(value.to, value.key)?.id : value;
    if (plain !== undefined) resolved[property] = plain;
  }
  return resolved;
};

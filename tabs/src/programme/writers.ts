import type { UpdateOptions } from '@ipmo-hub/teams-app/graph';
import type { Item, ListName, NewItem, Patch } from '@ipmo-hub/teams-app/lists';
import {
  createMilestone,
  createObjective,
  createProject,
  createRisk,
  undoMilestone,
  updateDomain,
  updateMilestone,
  updateObjective,
  updateProject,
  updateRisk,
  updateRollout,
  type Context,
} from '@ipmo-hub/teams-app/usecases';
import type { EditOutcome } from './edits';

interface Update<L extends ListName> extends UpdateOptions {
  readonly base: Item<L>;
  readonly patch: Patch<L>;
}

/** The use cases that may write a list's items. */
interface Writer<L extends ListName> {
  readonly update?: (context: Context, update: Update<L>) => Promise<EditOutcome<L>>;
  /** Finds what an earlier attempt made. */
  readonly create?: (context: Context, fields: NewItem<L>, options: UpdateOptions) => Promise<EditOutcome<L>>;
  /** Columns that the rules settle, whatever is asked. */
  readonly settled?: readonly string[];
}

type Writers = { readonly [L in ListName]?: Writer<L> };

/** Every list that a page may change, by its use cases; the others cannot be written from here. */
const writers: Writers = {
  milestones: {
    // An edit that names the count of moves takes another one back.
    update: (context, { patch: { moved, ...patch }, ...update }) =>
      moved === undefined
        ? updateMilestone(context, { ...update, patch })
        : undoMilestone(context, { ...update, patch: { ...patch, moved } }),
    create: createMilestone,
    settled: ['moved'],
  },
  projects: { update: updateProject, create: createProject },
  risks: { update: updateRisk, create: createRisk },
  objectives: { update: updateObjective, create: createObjective },
  rollouts: { update: updateRollout },
  domains: { update: updateDomain },
};

export const writerOf = <L extends ListName>(list: L): Writer<L> => writers[list] ?? {};

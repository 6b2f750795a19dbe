import { referencesWritten, type Day } from '@ipmo-hub/teams-app/domain';
import type { Objective } from '@ipmo-hub/teams-app/lists';
import type { ObjectiveChange } from '@ipmo-hub/teams-app/usecases';
import type { Draft } from '../../../programme/edits';

/** What the form's fields hold; empty text for nothing. */
export interface ObjectiveFields {
  readonly title: string;
  readonly success: string;
  readonly by: Day;
  readonly owner: string;
  /** References, in the order they are named. */
  readonly projects: readonly string[];
}

export const fieldsOfObjective = (objective: Objective | undefined): ObjectiveFields => ({
  title: objective?.title ?? '',
  success: objective?.success ?? '',
  by: objective?.by ?? '',
  owner: objective?.owner ?? '',
  projects: referencesWritten(objective?.projects),
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const columnsOf = ({ title, success, by, owner, projects }: ObjectiveFields) => ({
  title: title.replace(/\s+/g, ' ').trim(),
  success: orNull(success),
  by: orNull(by),
  owner: orNull(owner),
  projects: orNull(projects.join(', ')),
});

/** What the fields change of an objective; `was` is what some of them held when the person began, whatever the objective holds now. */
export const changeOfObjective = (
  objective: Objective,
  fields: ObjectiveFields,
  was: Partial<ObjectiveFields> = {},
): ObjectiveChange => {
  const before = Object.entries(columnsOf({ ...fieldsOfObjective(objective), ...was })).filter(([name]) => name in was);
  const held: Readonly<Record<string, unknown>> = {
    ...objective,
    // However they were separated by hand, the same references are no change.
    projects: orNull(referencesWritten(objective.projects).join(', ')),
    ...Object.fromEntries(before),
  };
  return Object.fromEntries(
    Object.entries(columnsOf(fields)).filter(([name, value]) => value !== (held[name] ?? null)),
  );
};

/** What the fields make of a new objective. */
export const draftOfObjective = (fields: ObjectiveFields, domain: string): Draft<'objectives'> => {
  const columns = columnsOf(fields);
  const filled = Object.entries(columns).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(filled), title: columns.title, domain };
};

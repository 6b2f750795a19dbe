import { changeKinds, type ChangeKind } from '@ipmo-hub/teams-app/domain';

/** What the address keeps of the updates. */
export interface UpdatesState {
  readonly kind?: ChangeKind | undefined;
  /** Project reference; empty for what concerns the whole domain. */
  readonly project?: string | undefined;
  /** Weeks further back than usual. */
  readonly weeks: number;
}

/** Reads the query string, `?kind=risk&weeks=4`; what it does not understand it ignores. */
export const readUpdatesAddress = (search: string): UpdatesState => {
  const query = new URLSearchParams(search);
  const kind = query.get('kind');
  const project = query.get('project');
  const [weeks] = /^\d{1,3}$/.exec(query.get('weeks') ?? '') ?? [];
  return {
    kind: changeKinds.find((one) => one === kind),
    project: project === null ? undefined : project === 'none' ? '' : project.slice(0, 40),
    weeks: Number(weeks ?? 0),
  };
};

/** The query string for a state; parameters of others are kept. */
export const writeUpdatesAddress = ({ kind, project, weeks }: UpdatesState, search: string): string => {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  };
  put('kind', kind);
  put('project', project === '' ? 'none' : project);
  put('weeks', weeks === 0 ? undefined : String(weeks));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

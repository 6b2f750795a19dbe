import { AppError } from '../../errors';
import type { GraphClient } from '../pipeline/graphClient';
import type { Definitions } from '../codec/anyDefinition';
import { missing, type ListDirectory, type SiteList } from '../site/listDirectory';
import { applyReading } from './applyReading';
import type { ListState, Reading } from './listState';
import { beginReading, takeAnswer, type Step } from './reading';

export interface RefreshPorts {
  readonly graph: GraphClient;
  readonly directory: ListDirectory;
  readonly definitions: Definitions;
  readonly states: ReadonlyMap<string, ListState>;
  readonly pageSize: number;
  readonly rebase: (link: string) => string;
  readonly now: () => Date;
  /** Told after every round which lists changed, when all of them are in place. */
  readonly announce: (changed: readonly string[]) => void;
}

export interface RefreshOutcome {
  readonly changed: ReadonlySet<string>;
  readonly faults: ReadonlyMap<string, AppError>;
}

interface Task {
  readonly name: string;
  readonly state: ListState;
  readonly list: SiteList;
  reading: Reading;
}

/** Reads the lists side by side: in each round trip the next page of every list that has one. A list that fails holds up no other. */
export const refreshLists = async (
  ports: RefreshPorts,
  names: readonly string[],
  named: boolean,
): Promise<RefreshOutcome> => {
  const changed = new Set<string>();
  const faults = new Map<string, AppError>();
  try {
    await ports.directory.prepare(names, named);
    let lost = await readAll(ports, tasksFor(ports, names, changed, faults), changed, faults);
    if (lost.length > 0) {
      await ports.directory.load();
      lost = await readAll(ports, tasksFor(ports, lost, changed, faults), changed, faults);
    }
    for (const name of lost) faults.set(name, new AppError('graph.notFound'));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    for (const name of names) faults.set(name, error);
  }
  return { changed, faults };
};

/** Answers the lists that are no longer where they were. */
const readAll = async (
  { graph, announce, pageSize, rebase }: RefreshPorts,
  tasks: readonly Task[],
  changed: Set<string>,
  faults: Map<string, AppError>,
): Promise<string[]> => {
  const lost: string[] = [];
  let open = tasks;
  while (open.length > 0) {
    const answers = await graph.batch(open.map(({ reading }) => ({ method: 'GET', path: reading.next })));
    const brought: string[] = [];
    const goOn = (task: Task, step: Step): boolean => {
      const { name, state, list, reading } = task;
      if (step.kind === 'done') {
        if (applyReading(state, reading, step.token)) brought.push(name);
        if (!isSettled(state, reading)) {
          // It is still the same refresh: its restarts count on, or a list that is always poisoned would be read for ever.
          const { restarts } = reading;
          task.reading = state.reading = { ...beginReading(state, list, pageSize, false), restarts };
          return true;
        }
      }
      if (step.kind === 'failed') faults.set(name, giveUp(state, reading, step.error));
      if (step.kind === 'lost') lost.push(name);
      return step.kind === 'more';
    };
    open = open.filter((task, index) => {
      const answer = answers[index];
      return answer !== undefined && goOn(task, takeAnswer(task.reading, answer, { ...task, pageSize, rebase }));
    });
    for (const name of brought) changed.add(name);
    announce(brought);
  }
  return lost;
};

/**
 * Plain pages were read after their token was taken, and an own write during a full read may have met a deletion: the delta that follows puts
 * both right.
 */
const isSettled = ({ unconfirmed }: ListState, { mode }: Reading): boolean =>
  mode !== 'items' && unconfirmed.size === 0;

/** Most failures pass, and the read goes on from its page; one that SharePoint will never answer begins anew. */
const giveUp = (state: ListState, reading: Reading, error: AppError): AppError => {
  if (error.code === 'graph.unexpected' || error.code === 'graph.refused') {
    delete state.reading;
    if (reading.restarts > 0) delete state.token;
  }
  return error;
};

const tasksFor = (
  { directory, definitions, states, pageSize, announce }: RefreshPorts,
  names: readonly string[],
  changed: Set<string>,
  faults: Map<string, AppError>,
): Task[] => {
  const tasks: Task[] = [];
  for (const name of names) {
    const state = states.get(name);
    const list = directory.peek(name);
    if (!state || !list) {
      faults.set(name, missing(definitions, name));
      if (state && empty(state)) {
        changed.add(name);
        announce([name]);
      }
      continue;
    }
    const other = state.list !== undefined && state.list !== list;
    if (other) delete state.reading;
    state.list = list;
    if (!state.reading) state.own.clear();
    state.reading ??= beginReading(state, list, pageSize, other);
    tasks.push({ name, state, list, reading: state.reading });
  }
  return tasks;
};

/** The list is gone from the site, and its items with it. */
const empty = (state: ListState): boolean => {
  const held = state.items.size + state.unfit.size > 0;
  state.items.clear();
  state.unfit.clear();
  delete state.token;
  delete state.reading;
  delete state.list;
  return held;
};

import { AppError } from '../../errors';
import type { GraphAnswer, GraphClient } from '../pipeline/graphClient';
import { missing, type SiteList } from '../site/listDirectory';
import { applyReading } from './applyReading';
import type { ListState, Reading } from './listState';
import { openLists } from './openLists';
import type { RefreshPorts } from './refreshPorts';
import { beginReading, takeAnswer } from './reading';

export interface RefreshOutcome {
  readonly changed: ReadonlySet<string>;
  readonly faults: ReadonlyMap<string, AppError>;
}

/** What a refresh found so far. */
interface Found {
  readonly changed: Set<string>;
  readonly faults: Map<string, AppError>;
  /** Read to the end. */
  readonly read: Set<string>;
}

interface Task {
  readonly name: string;
  readonly state: ListState;
  readonly list: SiteList;
  readonly reading: Reading;
}

/** Reads the lists side by side: in each round trip the next page of every list that has one. A list that fails holds up no other. */
export const refreshLists = async (ports: RefreshPorts, names: readonly string[]): Promise<RefreshOutcome> => {
  const { directory, graph, states, isMine } = ports;
  const found: Found = { changed: new Set(), faults: new Map(), read: new Set() };
  const { changed, faults, read } = found;
  try {
    const ahead = await openLists(ports, names);
    let lost = await readAll(ports, tasksFor(ports, names.filter(isMine), found), found, ahead);
    if (lost.size > 0) {
      await directory.load(graph);
      // Where the list is still there, what led nowhere was the way into it.
      const again = [...lost.keys()].filter(isMine);
      for (const name of again) restart(states.get(name));
      lost = await readAll(ports, tasksFor(ports, again, found), found);
    }
    for (const [name, error] of lost) {
      if (!isMine(name)) continue;
      // The next refresh asks for it anew, not for the same page.
      delete states.get(name)?.reading;
      faults.set(name, error);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    for (const name of names) if (!read.has(name) && !faults.has(name)) faults.set(name, error);
  }
  withdraw(ports, names.filter(isMine), found);
  return { changed, faults };
};

/** One refusal may be a passing one; after a second in a row what is held is not for this person any more. */
const withdraw = ({ states, announce }: RefreshPorts, names: readonly string[], { changed, faults }: Found): void => {
  const emptied = names.filter((name) => {
    const state = states.get(name);
    const code = faults.get(name)?.code;
    if (!state) return false;
    if (code === undefined) state.refusals = 0;
    else if (code === 'graph.forbidden') state.refusals += 1;
    return state.refusals >= 2 && empty(state);
  });
  for (const name of emptied) changed.add(name);
  announce(emptied);
};

const restart = (state: ListState | undefined): void => {
  delete state?.reading;
  delete state?.token;
};

/** The answers to each task's `next`; what was asked ahead is there already, and serves once. */
const ask = async (
  graph: GraphClient,
  tasks: readonly Task[],
  ahead: Map<string, GraphAnswer>,
): Promise<readonly (GraphAnswer | undefined)[]> => {
  const unasked = tasks.filter(({ name }) => !ahead.has(name));
  const answers = await graph.batch(unasked.map(({ reading }) => ({ method: 'GET', path: reading.next })));
  if (ahead.size === 0) return answers;
  const all = new Map([...ahead, ...unasked.map(({ name }, index) => [name, answers[index]] as const)]);
  ahead.clear();
  return tasks.map(({ name }) => all.get(name));
};

/** Answers the lists that are no longer where or as they were, with what Graph said. */
const readAll = async (
  ports: RefreshPorts,
  tasks: readonly Task[],
  { changed, faults, read }: Found,
  ahead = new Map<string, GraphAnswer>(),
): Promise<ReadonlyMap<string, AppError>> => {
  const lost = new Map<string, AppError>();
  let open = tasks;
  while (open.length > 0) {
    open = open.filter(({ name }) => ports.isMine(name));
    const answers = await ask(ports.graph, open, ahead);
    const brought: string[] = [];
    const following: Task[] = [];
    for (const [index, task] of open.entries()) {
      const { name, state, reading } = task;
      const answer = answers[index];
      if (!answer || !ports.isMine(name)) continue;
      const step = takeAnswer(reading, answer, task.list, ports);
      if (step.kind === 'lost') lost.set(name, step.error);
      else if (step.kind === 'failed') faults.set(name, giveUp(state, reading, step.error));
      else if (step.kind === 'more') following.push(task);
      else {
        if (applyReading(state, reading, step.token)) brought.push(name);
        if (isSettled(state, reading)) read.add(name);
        else following.push(followUp(task, ports.pageSize));
      }
    }
    open = following;
    for (const name of brought) changed.add(name);
    ports.announce(brought);
  }
  return lost;
};

/** It is still the same refresh: its restarts count on, or a list that is always poisoned would be read for ever. */
const followUp = ({ name, state, list, reading }: Task, pageSize: number): Task => {
  state.reading = { ...beginReading(state, list, pageSize, false), restarts: reading.restarts };
  return { name, state, list, reading: state.reading };
};

/**
 * Plain pages were read after their token was taken, an own write during a full read may have met a deletion, and the first pages of a read that was gone on
 * with are old: the delta that follows puts all that right.
 */
const isSettled = ({ unconfirmed }: ListState, { mode, resumed }: Reading): boolean =>
  mode !== 'items' && unconfirmed.size === 0 && resumed !== true;

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
  { changed, faults }: Found,
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
    if (state.reading && state.reading.entries.size > 0) state.reading.resumed = true;
    state.reading ??= beginReading(state, list, pageSize, other);
    tasks.push({ name, state, list, reading: state.reading });
  }
  return tasks;
};

/** The list is gone from the site or not for this person any more, and its items with it. Answers whether anything was held. */
const empty = (state: ListState): boolean => {
  const held = state.items.size + state.unfit.size > 0 || state.token !== undefined;
  state.items.clear();
  state.unfit.clear();
  delete state.token;
  delete state.reading;
  delete state.list;
  return held;
};

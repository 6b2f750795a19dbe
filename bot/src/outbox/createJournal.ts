import { appendFileSync, lstatSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Machine } from './createMachine';

/** A message that Teams took. */
export interface SaidLine {
  /** The notice's id in the Notices list. */
  readonly notice: string;
  readonly conversation: string;
  readonly activity: string;
}

/**
 * What was said and is not recorded yet, on this computer's disk: a line is there as soon as Teams answered, long before SharePoint has it. So a crash
 * leaves in doubt only what was on its way to Teams at that moment. The Notices list stays the record; a lost journal costs a card said twice.
 */
export interface Journal {
  /** Returns when it is written; false when the disk would not take it. */
  note(line: SaidLine): boolean;
  /** What earlier runs left; lines that cannot be read are left out. */
  read(): readonly SaidLine[];
  /** Everything noted and read is recorded. */
  clear(): void;
}

interface JournalPorts {
  /** Made when it is not there; nobody else's. */
  readonly folder: string;
  /** Letters and digits that tell programmes apart. */
  readonly programme: string;
  readonly machine: Machine;
}

const mostBytes = 4_000_000;

/** @throws Error when the folder cannot be used, or belongs to somebody else */
export const createJournal = ({ folder, programme, machine }: JournalPorts): Journal => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = lstatSync(folder);
  if (!owner.isDirectory() || (process.getuid && owner.uid !== process.getuid()))
    throw new Error('The folder for the journal of sends belongs to somebody else.');
  const prefix = `said-${programme}-`;
  const fileOf = (name: string): string => path.join(folder, `${prefix}${name}.jsonl`);
  const own = fileOf(machine.name);
  let isEmpty = true;
  let left: readonly string[] = [];

  const runs = (): readonly string[] =>
    readdirSync(folder)
      .filter((file) => file.startsWith(prefix) && file.endsWith('.jsonl'))
      .map((file) => file.slice(prefix.length, -'.jsonl'.length))
      .filter((name) => name !== machine.name);

  return {
    note(line) {
      isEmpty = false;
      try {
        appendFileSync(own, `${JSON.stringify(line)}\n`, { mode: 0o600 });
        return true;
      } catch {
        // It is in doubt until SharePoint has it, as without a journal.
        return false;
      }
    },
    read() {
      const found = runs();
      // What runs on here or elsewhere keeps its own; noting the same twice does no harm.
      left = found.filter((name) => machine.isOver(name));
      return found.flatMap((name) => linesOf(fileOf(name)));
    },
    clear() {
      for (const name of left) rmSync(fileOf(name), { force: true });
      left = [];
      if (!isEmpty) rmSync(own, { force: true });
      isEmpty = true;
    },
  };
};

const linesOf = (file: string): readonly SaidLine[] => {
  const { size } = lstatSync(file);
  if (size > mostBytes) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map(lineIn)
    .filter((line) => line !== undefined);
};

/** The last line may be cut short by the crash. */
const lineIn = (text: string): SaidLine | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { notice, conversation, activity } = value as Readonly<Record<string, unknown>>;
  return typeof notice === 'string' && typeof conversation === 'string' && typeof activity === 'string'
    ? { notice, conversation, activity }
    : undefined;
};

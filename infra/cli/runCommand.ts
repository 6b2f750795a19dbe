import { AppError } from '@ipmo-hub/teams-app/errors';
import { connect } from './connect';
import type { Connection } from './connection';
import { plainText } from './plainText';
import { realPorts } from './realPorts';
import { portsAt, type SuiteAt } from './suiteAt';

/** Where a command writes, and what it says at the end. */
export interface Output {
  line(text?: string): void;
  /** Replaces the last such line on a terminal; a line of its own elsewhere, if `keep`. */
  progress(text: string, keep: boolean): void;
}

export const processOutput = (): Output => {
  const { isTTY } = process.stdout;
  let drawn = false;
  return {
    line: (text = '') => {
      if (drawn) process.stdout.write('\n');
      drawn = false;
      process.stdout.write(`${plainText(text)}\n`);
    },
    progress: (text, keep) => {
      if (isTTY) process.stdout.write(`\r\u001b[K${plainText(text)}`);
      else if (keep) process.stdout.write(`${plainText(text)}\n`);
      drawn = isTTY;
    },
  };
};

/** Runs a command to its exit code: 0 done, 1 refused with a reason, 2 called wrongly. */
export const runCommand = async (usage: string, work: () => Promise<number>): Promise<void> => {
  // Whoever reads along may stop early (`npm run preview | head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await work();
  } catch (error) {
    process.stderr.write(`${plainText(explain(error))}\n`);
    const wrongCall = isArgumentError(error);
    if (wrongCall) process.stderr.write(`\n${usage}\n`);
    process.exitCode = wrongCall ? 2 : 1;
  }
};

/** Opens the connection for some work and closes it whatever happens; `at` names a suite of this machine other than the usual. */
export const withConnection = async (
  work: (connection: Connection) => Promise<number>,
  at: SuiteAt = {},
): Promise<number> => {
  const connection = await connect(portsAt(at, realPorts()));
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
};

/** What happened, what to do, and for operators what lay behind it. */
export const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof AppError)) return error.message;
  const behind = error.cause instanceof Error ? `\n(${explain(error.cause).replace(/\n/g, ' ')})` : '';
  return `${error.say} ${error.next}${behind}`;
};

const isArgumentError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

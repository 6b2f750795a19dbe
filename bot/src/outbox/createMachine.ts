import { createHash } from 'node:crypto';

/** One run of the bot on one computer, as claims name it. */
export interface Machine {
  /** Letters alone: in the Notices list digits could look like an NHS number. Differs at every start. */
  readonly name: string;
  /** Whether a run of that name is known to be over: an earlier one on this computer, whose process is gone. False where it cannot be told. */
  isOver(name: string): boolean;
}

export interface MachinePorts {
  /** Differs between computers and containers that have processes of their own. */
  readonly hostname: string;
  /** Process id. */
  readonly pid: number;
  /** Random. */
  readonly boot: string;
  /** Whether a process with that id runs on this computer. */
  readonly isRunning: (pid: number) => boolean;
}

/** Knows a crash of its own from another machine at work: what a dead process of this computer had claimed is nobody's. */
export const createMachine = ({ hostname, pid, boot, isRunning }: MachinePorts): Machine => {
  const host = inLetters(createHash('sha256').update(hostname).digest('hex').slice(0, 16));
  const name = [host, inLetters(String(pid)), inLetters(boot.replace(/\W/g, ''))].join('-');
  return {
    name,
    isOver(other) {
      const [theirHost, theirPid, theirBoot] = other.split('-');
      if (theirHost !== host || theirPid === undefined || theirBoot === undefined || other === name) return false;
      const id = fromLetters(theirPid);
      // An id is one process's at a time: whoever had ours before is gone. An id that was given away since counts as running.
      return id === pid || (id !== undefined && !isRunning(id));
    },
  };
};

const letters = 'ghijklmnop';

const inLetters = (text: string): string => text.replace(/\d/g, (digit) => letters.charAt(Number(digit)));

const fromLetters = (text: string): number | undefined => {
  if (!/^[g-p]{1,10}$/.test(text)) return undefined;
  return Number([...text].map((letter) => String(letters.indexOf(letter))).join(''));
};

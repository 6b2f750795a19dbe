import type { Paper } from '@ipmo-hub/teams-app/lists';
import { useRef } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';

export interface UnsavedFiles {
  add(id: string): void;
  has(id: string): boolean;
  /** Takes those away that nothing refers to, but the one that was kept. One that cannot be taken away stays: it does no harm, and nobody is asked about it. */
  drop(kept: string | undefined): void;
}

/** Files that were put into the library for a form that was not saved yet. */
export const useUnsavedFiles = (papers: ReadonlyMap<string, Pick<Paper, 'file'>>): UnsavedFiles => {
  const { drive } = useProgramme();
  const ids = useRef(new Set<string>());
  return {
    add(id) {
      ids.current.add(id);
    },
    has: (id) => ids.current.has(id),
    drop(kept) {
      const used = new Set([...papers.values()].map(({ file }) => file));
      for (const id of ids.current) if (id !== kept && !used.has(id)) drive.remove(id).catch(() => undefined);
      ids.current.clear();
    },
  };
};

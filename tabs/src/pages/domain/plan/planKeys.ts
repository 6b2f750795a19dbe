import type { PlanRow } from './rowsOf';

/** What a key does in the tree: moves to a row, folds or unfolds a project, or opens a milestone. */
export type PlanMove =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'fold'; readonly code: string; readonly open: boolean }
  | { readonly kind: 'open'; readonly milestone: string };

/**
 * Keys of the treegrid pattern (WAI-ARIA): arrows, Home, End, Page Up and Down move; right and left unfold and fold, or step to
 * the first milestone and back to the project; Enter and Space open. Undefined for keys that are none of its.
 */
export const planMove = (key: string, rows: readonly PlanRow[], at: number, page: number): PlanMove | undefined => {
  const row = rows[at];
  const last = rows.length - 1;
  if (!row) return undefined;
  const go = (index: number): PlanMove => ({ kind: 'go', index: Math.min(Math.max(index, 0), last) });
  const fold = (open: boolean): PlanMove | undefined =>
    row.kind === 'project' ? { kind: 'fold', code: row.standing.project.code, open } : undefined;
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(last);
    case 'PageDown':
      return go(at + page);
    case 'PageUp':
      return go(at - page);
    case 'ArrowRight':
      if (row.kind === 'milestone') return undefined;
      return row.open ? (rows[at + 1]?.kind === 'milestone' ? go(at + 1) : undefined) : fold(true);
    case 'ArrowLeft':
      if (row.kind === 'milestone') return go(rows.findIndex((other) => other.key === row.parent));
      return row.open ? fold(false) : undefined;
    case 'Enter':
    case ' ':
      return row.kind === 'project' ? fold(!row.open) : { kind: 'open', milestone: row.standing.milestone.id };
    default:
      return undefined;
  }
};

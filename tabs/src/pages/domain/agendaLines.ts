import type { AgendaGroup, AgendaItem } from '@ipmo-hub/teams-app/domain';
import type { Milestone, Project } from '@ipmo-hub/teams-app/lists';

type Group = AgendaGroup<Project, Milestone>;

interface Placed {
  readonly key: string;
  /** Pixels from the agenda's top. */
  readonly top: number;
}

export type AgendaLine =
  | (Placed & { readonly kind: 'head'; readonly group: Group })
  | (Placed & { readonly kind: 'item'; readonly item: AgendaItem<Project, Milestone> });

/** Heights in pixels. */
export const agendaHeights = { head: 32, item: 70 } as const;

/** Headings and milestones one below the other, each with its place, so that only those in sight need be drawn. */
export const agendaLines = (
  groups: readonly Group[],
): { readonly lines: readonly AgendaLine[]; readonly height: number } => {
  const lines: AgendaLine[] = [];
  let top = 0;
  for (const group of groups) {
    lines.push({ kind: 'head', key: `${group.kind} ${group.from ?? ''}`, top, group });
    top += agendaHeights.head;
    for (const item of group.items) {
      lines.push({ kind: 'item', key: item.standing.milestone.id, top, item });
      top += agendaHeights.item;
    }
  }
  return { lines, height: top };
};

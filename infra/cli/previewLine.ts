import { readNoticeKey, type Notice } from '@ipmo-hub/teams-app/domain';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';

/** One thing that somebody would be told. */
export interface PreviewItem {
  readonly about: string;
  readonly rule: string;
  readonly why: string;
}

export interface PreviewLine extends PreviewItem {
  readonly to: string;
  readonly email: string | undefined;
  /** Whether the bot has an account to send it to. */
  readonly reachable: boolean;
  /** Said at once, in a card of its own; otherwise at the person's time of the day. */
  readonly urgent: boolean;
  /** What a digest says. */
  readonly lines?: readonly PreviewItem[];
}

/** A notice as a preview shows it; `asked` are the day's notices by key, from which a digest's lines take their reasons. */
export const previewLine = (
  snapshot: Snapshot,
  asked: ReadonlyMap<string, Notice>,
  { card, recipient, group: told, item, rule, why, urgent, covers = [] }: Notice,
): PreviewLine => {
  // Of what a group is told in its channel the recipient only stands for it.
  const group = snapshot.groups.get(told ?? '');
  const person = group ? undefined : snapshot.people.get(recipient);
  const isDigest = card === 'digest';
  return {
    to: group?.title ?? person?.title ?? `Person ${recipient}`,
    email: person?.email,
    about: isDigest ? `Digest of ${String(covers.length)} things` : aboutOf(snapshot, item),
    rule,
    why,
    reachable: group !== undefined || person?.objectId !== undefined,
    urgent: urgent && !isDigest,
    ...(isDigest && { lines: covers.map((key) => itemOf(snapshot, asked, key)) }),
  };
};

const itemOf = (snapshot: Snapshot, asked: ReadonlyMap<string, Notice>, key: string): PreviewItem => {
  const parts = readNoticeKey(key);
  return {
    about: parts ? aboutOf(snapshot, parts) : key,
    rule: parts?.rule ?? '',
    why: asked.get(key)?.why ?? 'It was asked for when the digest was written, and is settled since.',
  };
};

const aboutOf = (snapshot: Snapshot, { list, id }: Pick<Notice['item'], 'list' | 'id'>): string => {
  switch (list) {
    case 'milestones': {
      const milestone = snapshot.milestones.get(id);
      const project = milestone && snapshot.projects.get(milestone.project);
      return milestone ? `${milestone.key} ${milestone.title}${project ? ` (${project.title})` : ''}` : id;
    }
    case 'projects': {
      const project = snapshot.projects.get(id);
      return project ? `${project.code} ${project.title}` : id;
    }
    case 'papers':
    case 'actions':
    case 'meetings':
    case 'decisions': {
      const found = snapshot[list].get(id);
      return found ? `${found.key} ${found.title}` : id;
    }
    case 'escalations':
    case 'reportBacks':
    case 'groups':
    case 'people':
      return snapshot[list].get(id)?.title ?? id;
  }
};

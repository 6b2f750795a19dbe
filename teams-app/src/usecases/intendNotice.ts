import type { Notice, NoticeCard } from '../domain';
import type { NoticeRecord, Snapshot } from '../lists';
import type { Context } from './context';
import { instantOf } from './moments';

/**
 * Writes down what is about to be said, before it is said. The key is unique in SharePoint: of two machines that decide the same, one
 * gets `fresh: true` and sends. `by` says which (see the outbox' claims), for the others and for the same one after a crash.
 */
export const intendNotice = async (
  context: Context,
  notice: Notice,
  by?: string,
): Promise<{ readonly record: NoticeRecord; readonly fresh: boolean }> => {
  const { key, matter, rule, card, item, recipient, group, why, covers } = notice;
  const { kind, item: record } = await context.store.create('notices', {
    title: titleOf(notice, context.replica.snapshot),
    key,
    matter,
    rule,
    card,
    item: `${item.list}/${item.id}`,
    recipient,
    ...(group !== undefined && { group }),
    why,
    state: 'Intended',
    plannedAt: instantOf(context),
    attempts: 0,
    ...(by !== undefined && { outcome: by }),
    ...(covers && { covers: covers.join('\n') }),
  });
  return { record, fresh: kind === 'created' };
};

const kindWords: Readonly<Record<NoticeCard, string>> = {
  reminder: 'Reminder',
  escalation: 'Escalation',
  digest: 'Digest',
  updateRequest: 'Request for an update',
  task: 'Request',
  outcome: 'Outcome',
  agenda: 'Agenda',
  approval: 'Approval',
  reportBack: 'Report-back',
};

const titleOf = ({ card, item, recipient, group, covers }: Notice, snapshot: Snapshot): string => {
  const told = group === undefined ? snapshot.people.get(recipient) : snapshot.groups.get(group);
  const whom = told?.title ?? 'somebody';
  const about =
    card === 'digest' && covers ? `${String(covers.length)} things` : nameOf(snapshot[item.list].get(item.id), item.id);
  return `${kindWords[card]} to ${whom}: ${about}`.slice(0, 255);
};

/** With the reference that people quote, where the list has one that they do. */
const nameOf = (record: { readonly title: string } | undefined, id: string): string => {
  if (!record) return id;
  const { code, key } = record as { readonly code?: string; readonly key?: string };
  const reference = code ?? (key?.includes('/') ? undefined : key);
  return [reference, record.title].filter(Boolean).join(' ');
};

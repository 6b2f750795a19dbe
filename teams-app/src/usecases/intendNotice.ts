import type { Notice } from '../domain';
import type { NoticeRecord, Snapshot } from '../lists';
import type { Context } from './context';
import { instantOf } from './moments';

/**
 * Writes down what is about to be said, before it is said. The key is unique in SharePoint: of two machines that decide the same, one
 * gets `fresh: true` and sends.
 */
export const intendNotice = async (
  context: Context,
  notice: Notice,
): Promise<{ readonly record: NoticeRecord; readonly fresh: boolean }> => {
  const { key, matter, rule, card, item, recipient, why } = notice;
  const { kind, item: record } = await context.store.create('notices', {
    title: titleOf(notice, context.replica.snapshot),
    key,
    matter,
    rule,
    card,
    item: `${item.list}/${item.id}`,
    recipient,
    why,
    state: 'Intended',
    plannedAt: instantOf(context),
    attempts: 0,
  });
  return { record, fresh: kind === 'created' };
};

const titleOf = ({ card, item, recipient }: Notice, { people, milestones }: Snapshot): string => {
  const milestone = milestones.get(item.id);
  const kind = card === 'reminder' ? 'Reminder' : 'Escalation';
  const whom = people.get(recipient)?.title ?? 'somebody';
  return `${kind} to ${whom}: ${milestone?.key ?? item.id} ${milestone?.title ?? ''}`.trim().slice(0, 255);
};

import { escalationOfNotice, openMatters, policyFrom, readNoticeKey } from '../../domain';
import type { Person } from '../../lists';
import type { WorkLine } from '../build/workRow';
import type { Scene } from '../defineCard';
import { askLine, dueLine } from '../myWork/workLines';
import { toHolders } from './lineNotice';

/** What waits for a digest's reader and the digest does not name, as `my work` shows it; the soonest day first, then what has none. */
export const openBesides = (scene: Scene, reader: Person, keys: readonly string[]): readonly WorkLine[] => {
  const { snapshot, calendar, today } = scene;
  const named = new Set(keys.map((key) => matterOfKey(scene, key)));
  const policy = policyFrom(snapshot.policies.values());
  const { asked, due } = openMatters({ snapshot, calendar, today, policy, me: reader });
  const open = [
    ...asked.map((ask) => ({
      matter: ask.kind === 'gap' ? ask.id : `${ask.kind === 'update' ? 'projects' : 'escalations'}/${ask.id}`,
      day: ask.kind === 'gap' ? '9999-12-31' : ask.due,
      line: askLine(scene, ask, reader.id),
    })),
    ...due.map((item) => ({ matter: item.item, day: item.due, line: dueLine(scene, item, reader.id) })),
  ];
  return open
    .filter(({ matter }) => !named.has(matter))
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1))
    .map(({ line }) => line);
};

const matterOfKey = ({ snapshot }: Scene, key: string): string => {
  const parts = readNoticeKey(key);
  if (!parts) return key;
  if (toHolders.includes(parts.rule)) return `escalations/${escalationOfNotice(snapshot.escalations, key)?.id ?? ''}`;
  return parts.moment.startsWith('no-') ? key : `${parts.list}/${parts.id}`;
};

import type { ChatRecord, Day } from '../plan';
import { leadershipGroup } from './groupOf';
import type { MeetingGroup } from './records';

interface Parts {
  readonly groups: ReadonlyMap<string, MeetingGroup>;
  readonly domains: ReadonlyMap<string, { readonly id: string; readonly code: string; readonly title: string }>;
}

/**
 * The channel or chat in which a group is written to: the one that is set for it, else a channel that bears its name, else its domain's channel; for the
 * leadership group also one called “Leadership”. A chat is never known by its name: anybody can call theirs so. Undefined where there is none that lets the bot in: then each member is told by themselves.
 */
export const placeOf = <C extends ChatRecord>(
  group: MeetingGroup,
  parts: Parts & { readonly conversations?: ReadonlyMap<string, C> },
  day: Day,
): C | undefined => {
  const open = [...(parts.conversations?.values() ?? [])]
    .filter(({ kind, blocked }) => kind !== 'Personal' && blocked !== true)
    .sort((a, b) => Number(a.id) - Number(b.id));
  const isNamed = ({ title }: C): boolean => namesOf(group, parts, day).includes(plain(title));
  return (
    open.find((one) => one.group === group.id) ??
    open.find((one) => one.group === undefined && one.kind === 'Channel' && isNamed(one)) ??
    open.find(
      (one) =>
        group.kind === 'Domain group' &&
        group.domain !== undefined &&
        one.kind === 'Channel' &&
        one.group === undefined &&
        one.domain === group.domain,
    )
  );
};

/**
 * The group that a channel or chat belongs to; undefined for any other. A chat is a group's only where that was set: whoever opens one gives it any name,
 * also a group's or a meeting's.
 */
export const groupAt = (
  place: Pick<ChatRecord, 'title' | 'group' | 'domain' | 'kind'> | undefined,
  parts: Parts,
  day: Day,
): MeetingGroup | undefined => {
  if (!place || place.kind === 'Personal') return undefined;
  if (place.group !== undefined) return parts.groups.get(place.group);
  if (place.kind !== 'Channel') return undefined;
  const groups = [...parts.groups.values()].sort((a, b) => Number(a.id) - Number(b.id));
  return (
    groups.find((group) => namesOf(group, parts, day).includes(plain(place.title))) ??
    groups.find(({ kind, domain }) => kind === 'Domain group' && domain !== undefined && domain === place.domain)
  );
};

const namesOf = (group: MeetingGroup, parts: Parts, day: Day): readonly string[] => [
  plain(group.title),
  plain(group.key),
  ...(group.id === leadershipGroup(parts, day)?.id ? ['leadership', 'leadership group'] : []),
];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

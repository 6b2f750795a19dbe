import { londonClock } from '../londonClock';
import { readNoticeKey } from '../noticeKey';
import type { Day, PlanSnapshot } from '../plan';

/** A line of a notice's answers (see recordAnswer): somebody gave a milestone another date, on a digest with the milestone's number. */
const moveLine =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z) .*\(people\/(\d+)\)(?: for [^:]*)?: move(?: milestones\/(\d+))?$/;

/** The day on which a person last gave a milestone a date by pressing a card; undefined when they did not. */
export const datesGiven = ({
  notices,
}: Pick<PlanSnapshot, 'notices'>): ((milestone: string, person: string) => Day | undefined) => {
  const days = new Map<string, Day>();
  for (const { key, answers } of notices?.values() ?? []) {
    // Most were never answered, and cost nothing.
    if (answers?.includes(': move') !== true) continue;
    const about = readNoticeKey(key);
    for (const line of answers.split('\n')) {
      const [, at, person, item] = moveLine.exec(line) ?? [];
      const milestone = item ?? (about?.list === 'milestones' ? about.id : undefined);
      if (at === undefined || person === undefined || milestone === undefined) continue;
      const { day } = londonClock(new Date(at));
      const given = `${milestone}/${person}`;
      if (day > (days.get(given) ?? '')) days.set(given, day);
    }
  }
  return (milestone, person) => days.get(`${milestone}/${person}`);
};

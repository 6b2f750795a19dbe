import type { Day } from '../../plan';
import type { ReportRecord } from '../myWork/myScene';
import { referencesIn } from '../referencesIn';
import type { DecisionRecord, StoryProject, StorySnapshot } from './storyRecords';

/** A line of the project's log: a report, or a decision that touched it. */
export type LogLine =
  | {
      readonly kind: 'report';
      readonly on: Day;
      readonly id: string;
      readonly report: ReportRecord;
      readonly by: string | undefined;
    }
  | {
      readonly kind: 'decision';
      readonly on: Day;
      readonly id: string;
      readonly decision: DecisionRecord;
      readonly group: string | undefined;
    };

/** Reports and decisions in one, newest first; of one day what was written last. */
export const storyLog = (
  { updates, decisions, people, groups }: StorySnapshot,
  { id, code }: StoryProject,
): readonly LogLine[] => {
  const lines: LogLine[] = [];
  for (const report of updates.values()) {
    if (report.project !== id) continue;
    lines.push({ kind: 'report', on: report.on, id: report.id, report, by: people.get(report.by)?.title });
  }
  const reference = code.toLowerCase();
  for (const decision of decisions.values()) {
    if (!referencesIn(decision.projects).includes(reference)) continue;
    const group = groups.get(decision.group ?? '')?.title;
    lines.push({ kind: 'decision', on: decision.on, id: decision.id, decision, group });
  }
  return lines.sort(newestFirst);
};

const newestFirst = (one: LogLine, other: LogLine): number => {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1;
  return one.kind === other.kind ? Number(other.id) - Number(one.id) : one.kind < other.kind ? -1 : 1;
};

import { isKeyRef, type PlannedValue } from './parsedRow';

export interface PlannedRowFields {
  readonly key: string;
  readonly fields: Record<string, PlannedValue>;
  /** Whether the item is there already: then nothing is assumed. */
  readonly existing: boolean;
}

/**
 * Fills in what a plan leaves unsaid. A milestone with one date was never moved; a person without a role is a member; what a log says no kind of is a risk; a project without dates runs from its first
 * milestone's day to its last one's.
 */
export const completeRows = (rows: {
  readonly people: readonly PlannedRowFields[];
  readonly projects: readonly PlannedRowFields[];
  readonly milestones: readonly PlannedRowFields[];
  readonly risks: readonly PlannedRowFields[];
  readonly objectives: readonly PlannedRowFields[];
}): void => {
  for (const { fields, existing } of rows.objectives) if (!existing) fields.state ??= 'Open';
  for (const { fields, existing } of rows.risks) {
    if (existing) continue;
    fields.kind ??= 'Risk';
    fields.state ??= fields.closedOn === undefined ? 'Open' : 'Closed';
  }
  for (const { fields, existing } of rows.people) if (!existing) fields.role ??= 'Member';
  const spans = new Map<string, Span>();
  for (const { fields, existing } of rows.milestones) {
    if (!existing) {
      const day = fields.baseline ?? fields.forecast ?? fields.done;
      if (day !== undefined) {
        fields.baseline ??= day;
        fields.forecast ??= fields.done ?? day;
      }
    }
    const { project, baseline, forecast } = fields;
    if (isKeyRef(project) && typeof baseline === 'string' && typeof forecast === 'string') {
      spans.set(project.key, widen(spans.get(project.key), baseline, forecast));
    }
  }
  for (const { key, fields, existing } of rows.projects) {
    const span = existing ? undefined : spans.get(key);
    if (!span) continue;
    fields.start ??= span.start;
    fields.baselineFinish ??= span.baselineFinish;
    fields.finish ??= span.finish;
  }
};

interface Span {
  readonly start: string;
  readonly baselineFinish: string;
  readonly finish: string;
}

const widen = (span: Span | undefined, baseline: string, forecast: string): Span => {
  const first = baseline < forecast ? baseline : forecast;
  return {
    start: span && span.start < first ? span.start : first,
    baselineFinish: span && span.baselineFinish > baseline ? span.baselineFinish : baseline,
    finish: span && span.finish > forecast ? span.finish : forecast,
  };
};

import type { RiskBand } from '../raid/riskBand';
import type { RaidKind, RiskRecord } from '../raid/riskRecord';
import type { ProjectRecord } from '../plan';
import type { RaidLine } from './raidOf';

/** A cell of the 5 × 5 map. */
export interface RaidCell {
  readonly consequence: number;
  readonly likelihood: number;
}

/** What a person narrows the log down to; absent parts do not narrow. All given parts must hold. */
export interface RaidFilter {
  readonly kind?: RaidKind | undefined;
  /** Person id. */
  readonly owner?: string | undefined;
  /** Project reference; empty for what concerns the whole domain. */
  readonly project?: string | undefined;
  readonly band?: RiskBand | undefined;
  readonly cell?: RaidCell | undefined;
  /** Only what has no score. */
  readonly unscored?: boolean | undefined;
  readonly state?: RiskRecord['state'] | undefined;
  /** Only what was to be looked at again and was not. */
  readonly overdue?: boolean | undefined;
}

export const filterRaid = <R extends RiskRecord, P extends ProjectRecord>(
  lines: readonly RaidLine<R, P>[],
  { kind, owner, project, band, cell, state, overdue, unscored }: RaidFilter,
): readonly RaidLine<R, P>[] =>
  lines.filter(
    ({ risk, score, band: where, project: about, reviewOverdue }) =>
      (kind === undefined || risk.kind === kind) &&
      (owner === undefined || risk.owner === owner) &&
      (project === undefined || (about?.code ?? '') === project) &&
      (band === undefined || where === band) &&
      (cell === undefined || (risk.consequence === cell.consequence && risk.likelihood === cell.likelihood)) &&
      (state === undefined || risk.state === state) &&
      (!overdue || reviewOverdue) &&
      (!unscored || score === undefined),
  );

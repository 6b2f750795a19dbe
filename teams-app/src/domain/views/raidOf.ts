import type { Day, ProjectRecord } from '../plan';
import { riskBand, type RiskBand, type RiskBands } from '../raid/riskBand';
import type { RiskRecord } from '../raid/riskRecord';
import { riskScore } from '../raid/riskScore';

/** An entry of the RAID log as a page shows it. */
export interface RaidLine<R extends RiskRecord = RiskRecord, P extends ProjectRecord = ProjectRecord> {
  readonly risk: R;
  readonly project: P | undefined;
  /** Consequence × likelihood now; undefined while it is not scored. */
  readonly score: number | undefined;
  readonly band: RiskBand | undefined;
  /** The score before, where it was another one. */
  readonly was: number | undefined;
  /** Open, and the day by which it was to be looked at has passed. */
  readonly reviewOverdue: boolean;
}

interface Maps<R, P> {
  readonly risks: ReadonlyMap<string, R>;
  readonly projects: ReadonlyMap<string, P>;
}

/** A domain's RAID log: what is open first, the highest score first, what is not scored last, then by reference. */
export const raidOf = <R extends RiskRecord, P extends ProjectRecord>(
  { risks, projects }: Maps<R, P>,
  domain: string,
  today: Day,
  bands: RiskBands,
): readonly RaidLine<R, P>[] =>
  [...risks.values()]
    .filter((risk) => risk.domain === domain)
    .map((risk): RaidLine<R, P> => {
      const score = riskScore(risk);
      return {
        risk,
        project: risk.project === undefined ? undefined : projects.get(risk.project),
        score,
        band: score === undefined ? undefined : riskBand(score, bands),
        was: risk.lastScore === score ? undefined : risk.lastScore,
        reviewOverdue: risk.state === 'Open' && risk.reviewBy !== undefined && risk.reviewBy < today,
      };
    })
    .sort(worstFirst);

const worstFirst = (a: RaidLine, b: RaidLine): number =>
  Number(a.risk.state === 'Closed') - Number(b.risk.state === 'Closed') ||
  (b.score ?? 0) - (a.score ?? 0) ||
  (a.risk.state === 'Closed' ? (b.risk.closedOn ?? '').localeCompare(a.risk.closedOn ?? '') : 0) ||
  a.risk.key.localeCompare(b.risk.key, 'en-GB', { numeric: true });

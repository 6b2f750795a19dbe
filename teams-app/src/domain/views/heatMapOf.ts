import { riskBand, type RiskBand, type RiskBands } from '../raid/riskBand';
import type { RaidLine } from './raidOf';
import type { RaidCell } from './filterRaid';

/** How many entries have one consequence and one likelihood. */
export interface HeatCell extends RaidCell {
  readonly score: number;
  readonly band: RiskBand;
  readonly count: number;
}

export interface HeatMap {
  /** Likelihood 5 first, as such maps are drawn; in a row consequence 1 first. */
  readonly rows: readonly { readonly likelihood: number; readonly cells: readonly HeatCell[] }[];
  /** Entries that have no score, and so no place on the map. */
  readonly unscored: number;
}

const steps = [1, 2, 3, 4, 5] as const;

/** Counts entries by consequence and likelihood. */
export const heatMapOf = (lines: readonly RaidLine[], bands: RiskBands): HeatMap => {
  const counts = new Map<string, number>();
  let unscored = 0;
  for (const { risk, score } of lines) {
    const cell = `${String(risk.consequence)}×${String(risk.likelihood)}`;
    if (score === undefined) unscored += 1;
    else counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const rows = [...steps].reverse().map((likelihood) => ({
    likelihood,
    cells: steps.map((consequence) => {
      const score = consequence * likelihood;
      const count = counts.get(`${String(consequence)}×${String(likelihood)}`) ?? 0;
      return { consequence, likelihood, score, band: riskBand(score, bands), count };
    }),
  }));
  return { rows, unscored };
};

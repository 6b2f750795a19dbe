/** Least scores of the bands above the lowest. */
export interface RiskBands {
  readonly moderate: number;
  readonly high: number;
  readonly extreme: number;
}

export type RiskBand = 'Low' | 'Moderate' | 'High' | 'Extreme';

/** From the worst down, as pages list them. */
export const riskBandOrder: readonly RiskBand[] = ['Extreme', 'High', 'Moderate', 'Low'];

/** The 5 × 5 matrix of the National Patient Safety Agency, in use across the NHS: 1–3, 4–6, 8–12, 15–25. */
export const defaultRiskBands: RiskBands = { moderate: 4, high: 8, extreme: 15 };

/** The band that a score (1 to 25) lies in. */
export const riskBand = (score: number, bands: RiskBands): RiskBand => {
  if (score >= bands.extreme) return 'Extreme';
  if (score >= bands.high) return 'High';
  return score >= bands.moderate ? 'Moderate' : 'Low';
};

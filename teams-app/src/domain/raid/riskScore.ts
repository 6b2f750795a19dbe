import type { RiskRecord } from './riskRecord';

/** Consequence × likelihood, 1 to 25; undefined until both are given. */
export const riskScore = ({
  consequence,
  likelihood,
}: Pick<RiskRecord, 'consequence' | 'likelihood'>): number | undefined =>
  consequence === undefined || likelihood === undefined ? undefined : consequence * likelihood;

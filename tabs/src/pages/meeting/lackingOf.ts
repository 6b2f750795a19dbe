import type { QuorumNow } from '@ipmo-hub/teams-app/domain';
import { lowerFirst } from './lowerFirst';

/** What a quorum lacks though enough people count, `at least 1 from community pharmacy`; undefined where it is people that are missing, or nothing is. */
export const lackingOf = ({
  here,
  needed,
  lines,
  met,
}: Pick<QuorumNow, 'here' | 'needed' | 'lines' | 'met'>): string | undefined => {
  const missing = met || here < needed ? undefined : lines.find((line) => !line.met);
  return missing && lowerFirst(missing.words);
};

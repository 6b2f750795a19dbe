import type { Day } from '@ipmo-hub/teams-app/domain';
import { createTimeScale, type TimeScale } from '../timeScale';

/** The whole line in `width` pixels: as many years as the plan reaches over, since paper does not scroll. */
export const paperScale = (
  reach: { readonly first: Day; readonly last: Day; readonly today: Day },
  width: number,
): TimeScale => {
  const year = createTimeScale(reach, 'year', width);
  return year.width <= width ? year : createTimeScale(reach, 'year', (width * width) / year.width);
};

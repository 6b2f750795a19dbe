import type { Day, ProjectRecord } from './plan';

/** Whether a project is to be reported on: its rating says so, or its start has passed, whatever its rating says still. */
export const hasBegun = ({ rating, start }: Pick<ProjectRecord, 'rating' | 'start'>, today: Day): boolean =>
  rating !== 'Not started' || start <= today;

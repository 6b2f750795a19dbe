import type { Day } from '../plan';
import type { MeetingGroup } from './records';

/** Whether a group no longer meets on a day. The day it ends from may be set ahead: until then it is a group like any other. */
export const hasEnded = ({ ended }: Pick<MeetingGroup, 'ended'>, day: Day): boolean =>
  ended !== undefined && ended <= day;

import { daysBetween, formatDay } from '@ipmo-hub/teams-app/domain';
import { lateText, slipText } from '../../../../tabs/src/words/slipText';
import { today } from './samplePlan';
import type { Task } from './tasksOf';

type Shown = Pick<Task, 'rating' | 'moved' | 'agreed' | 'forecast' | 'done'>;

/** What stands beside the time line in ours, for the peers to show as plain text. Written when it is shown: that is how the peers ask for it. */
interface Column {
  readonly id: 'text' | 'rag' | 'owner' | 'forecast' | 'slip';
  readonly label: string;
  readonly width: number;
  /** None where the task has it in so many words. */
  readonly textOf?: (task: Shown) => string;
}

const ragOf = ({ rating, moved = 0, done }: Shown): string =>
  rating?.slice(0, 1) ?? (moved > 1 && done === undefined ? `moved ${String(moved)}×` : '');
const slipOf = ({ rating, agreed, forecast, done }: Shown): string =>
  rating === undefined && done === undefined && forecast < today
    ? lateText(daysBetween(forecast, today))
    : (slipText(daysBetween(agreed, forecast)) ?? '');

/** As wide as ours on a screen of 1,400 pixels. */
export const columns: readonly Column[] = [
  { id: 'text', label: 'Project', width: 293 },
  { id: 'rag', label: 'RAG', width: 66, textOf: ragOf },
  { id: 'owner', label: 'Lead', width: 112 },
  { id: 'forecast', label: 'Forecast', width: 84, textOf: ({ done, forecast }) => formatDay(done ?? forecast, today) },
  { id: 'slip', label: 'Slip', width: 79, textOf: slipOf },
];

/** Pixels of the time line; a whole year is in sight, as in ours. */
export const monthWidth = 62;
export const gridWidth = columns.reduce((sum, { width }) => sum + width, 0);

const month = new Intl.DateTimeFormat('en-GB', { month: 'short' });
export const monthName = (date: Date): string => month.format(date);
/** Of the financial year: `Q1` from April. */
export const quarterName = (date: Date): string => `Q${String(Math.floor(((date.getMonth() + 9) % 12) / 3) + 1)}`;

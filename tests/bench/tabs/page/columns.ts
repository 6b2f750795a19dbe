import { daysBetween, formatDay } from '@ipmo-hub/teams-app/domain';
import { planColumns } from '../../../../tabs/src/pages/domain/plan/measures';
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

const widths = planColumns(1400);

export const columns: readonly Column[] = [
  { id: 'text', label: 'Project', width: widths.name },
  { id: 'rag', label: 'RAG', width: widths.rating, textOf: ragOf },
  { id: 'owner', label: 'Lead', width: widths.lead },
  {
    id: 'forecast',
    label: 'Forecast',
    width: widths.forecast,
    textOf: ({ done, forecast }) => formatDay(done ?? forecast, today),
  },
  { id: 'slip', label: 'Slip', width: widths.slip, textOf: slipOf },
];

/** Pixels of the time line; a whole year is in sight, as in ours. */
export const monthWidth = 62;
export const gridWidth = widths.left;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const monthName = (date: Date): string => months[date.getMonth()] ?? '';
/** Of the financial year: `Q1` from April. */
export const quarterName = (date: Date): string => `Q${String(Math.floor(((date.getMonth() + 9) % 12) / 3) + 1)}`;

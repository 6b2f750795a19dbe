import { formatDay, type Day } from '../domain';

/** What the sentences of a report-back are made of. */
export interface ReportBackFacts {
  readonly state: 'open' | 'soon' | 'late' | 'told';
  readonly group: string;
  readonly metOn: Day;
  readonly today: Day;
  readonly due: Day;
  readonly toldOn?: Day | undefined;
  readonly constituents: readonly string[];
}

const listed = (names: readonly string[]): string => {
  const [last, ...others] = [...names].reverse();
  if (last === undefined) return 'those you speak for';
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
};

export const reportBackTitle = ({ state, group, constituents }: ReportBackFacts): string =>
  state === 'told'
    ? `${listed(constituents)} ${constituents.length === 1 ? 'knows' : 'know'} what came of ${group}`
    : `Tell ${listed(constituents)} what came of ${group}`;

export const reportBackStanding = ({
  state,
  due,
  toldOn,
  today,
}: ReportBackFacts): { readonly verdict: string; readonly rest: string } => {
  switch (state) {
    case 'told':
      return {
        verdict: `Told${toldOn === undefined ? '' : ` on ${formatDay(toldOn, today)}`}.`,
        rest: 'There is nothing more to do here.',
      };
    case 'late':
      return { verdict: `Due ${formatDay(due, today)}.`, rest: 'Say when they were told.' };
    default:
      return { verdict: `By ${formatDay(due, today)}.`, rest: 'Say when they were told, and what came back.' };
  }
};

export const reportBackWords = {
  met: (day: Day, today: Day) => `Met on ${formatDay(day, today)}`,
  decided: 'Decided, and touches them:',
  agreed: 'Actions that touch them:',
  others: 'Also decided:',
  nothing: 'Nothing that was decided touches them by name; the other decisions are in the minutes.',
  action: (title: string, owner: string, due: Day, today: Day) => `${title} (${owner}, by ${formatDay(due, today)})`,
  ahead: (day: Day, today: Day) => `To ask them about, for the meeting on ${formatDay(day, today)}:`,
  next: (day: Day, today: Day) => `It meets again on ${formatDay(day, today)}.`,
  more: (count: number) => `and ${String(count)} more on the meeting’s page`,
  came: 'What came back:',
  told: 'They were told',
  toldWithNote: 'Told, and this came back',
  noteLabel: 'What came back',
  noteMissing: 'Say what came back, or press “They were told” alone.',
  saveNote: 'Save',
  open: 'Open the meeting',
} as const;

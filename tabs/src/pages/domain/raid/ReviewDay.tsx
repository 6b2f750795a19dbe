import { mergeClasses } from '@fluentui/react-components';
import { formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { raid } from '../../../words/raid';
import type { LogLine } from './useRaid';
import { useRaidStyles } from './useRaidStyles';

/** The day by which an entry is looked at again, and in words when that has passed. */
export const ReviewDay = ({
  line: { risk, reviewOverdue },
  today,
}: {
  readonly line: LogLine;
  readonly today: Day;
}): ReactElement | null => {
  const styles = useRaidStyles();
  if (risk.reviewBy === undefined || risk.state === 'Closed') return null;
  return (
    <span className={mergeClasses(styles.person, reviewOverdue && styles.late)}>
      {formatDay(risk.reviewBy, today)}
      {reviewOverdue && `, ${raid.reviewOverdue}`}
    </span>
  );
};

import { Button, mergeClasses } from '@fluentui/react-components';
import { constituentsOf, type Day, type SeatNow } from '@ipmo-hub/teams-app/domain';
import type { ReactElement, ReactNode } from 'react';
import { Initials } from '../../../parts/Initials';
import { groups as words } from '../../../words/groups';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { listed } from '../listed';
import { useGroupStyles } from '../useGroupStyles';

interface Props {
  readonly now: SeatNow;
  readonly today: Day;
  readonly open: boolean;
  /** Absent for those who may not change it. */
  readonly onOpen?: () => void;
  /** Its form, while it is open. */
  readonly children: ReactNode;
}

/** A seat: who sits there, as what, with whom behind them and until when; what is to be known of it below. */
export const SeatRow = ({ now, today, open, onOpen, children }: Props): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const { seat, person, deputy, state, sentences } = now;
  const isFilled = state === 'filled';
  const name = isFilled || state === 'not begun' ? person?.title : undefined;
  const constituents = constituentsOf(now);
  const about = [
    seat.title,
    ...(seat.role === 'Member' ? [] : [words.roles[seat.role]]),
    ...(person ? [deputy ? words.deputy(deputy.title) : words.noDeputy] : []),
    ...(seat.from !== undefined && seat.from > today ? [words.from(seat.from, today)] : []),
    ...(seat.until === undefined ? [] : [words.until(seat.until, today)]),
    ...(constituents.length > 0 ? [words.reportsTo(listed(constituents))] : []),
  ];
  return (
    <li className={own.row}>
      {name !== undefined && <Initials name={name} />}
      <div className={own.text}>
        <span className={mergeClasses(lines.strong, !isFilled && lines.warning)}>{name ?? words.vacant}</span>
        <div className={lines.meta}>{about.join(' · ')}</div>
        {sentences
          .filter(() => state !== 'vacant')
          .map((sentence) => (
            <div key={sentence} className={mergeClasses(lines.meta, lines.caution)}>
              {sentence}
            </div>
          ))}
      </div>
      {onOpen && (
        <Button
          size="small"
          appearance="subtle"
          className={lines.small}
          aria-expanded={open}
          aria-label={words.changeSeat(seat.title)}
          onClick={onOpen}
        >
          {words.change}
        </Button>
      )}
      {children}
    </li>
  );
};

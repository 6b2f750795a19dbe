import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowResetRegular, CalendarArrowRightRegular, ClockRegular, PlayRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { showMoment } from '../showMoment';
import { words } from '../words';

const useStyles = makeStyles({
  now: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

interface ClockControlsProps {
  readonly now: () => Date;
  readonly offset: number;
  readonly busy: boolean;
  readonly onNextWorkingDay: () => void;
  readonly onRealTime: () => void;
  readonly onRunBot: () => void;
}

/** The demo's clock, and what a person trying the suite wants of time. */
export const ClockControls = ({ now, offset, busy, onNextWorkingDay, onRealTime, onRunBot }: ClockControlsProps) => {
  const styles = useStyles();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      tick((count) => count + 1);
    }, 10_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return (
    <>
      <Text className={styles.now} role="timer" aria-label={words.clock}>
        <ClockRegular aria-hidden /> {showMoment(now())}
      </Text>
      <Button size="small" icon={<CalendarArrowRightRegular />} disabled={busy} onClick={onNextWorkingDay}>
        {words.nextWorkingDay}
      </Button>
      {Math.abs(offset) > 1000 && (
        <Button size="small" icon={<ArrowResetRegular />} disabled={busy} onClick={onRealTime}>
          {words.realTime}
        </Button>
      )}
      <Button size="small" icon={<PlayRegular />} disabled={busy} onClick={onRunBot}>
        {words.runBot}
      </Button>
    </>
  );
};

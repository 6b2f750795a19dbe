import { useEffect, useState } from 'react';
import { useProgramme } from '../../programme/TabProgramme';

const minuteMs = 60_000;
/** Just into the new minute: a clock that is asked a moment early would still say the old one. */
const slackMs = 50;

/** The present moment, anew with each minute of the clock; what counts seconds keeps its own time. */
export const useMinute = (): Date => {
  const { now } = useProgramme();
  const [at, setAt] = useState(() => now());
  useEffect(() => {
    const timer = window.setTimeout(
      () => {
        setAt(now());
      },
      minuteMs - (at.getTime() % minuteMs) + slackMs,
    );
    return () => {
      window.clearTimeout(timer);
    };
  }, [at, now]);
  return at;
};

import { timeLeft } from '@ipmo-hub/teams-app/domain';
import { useEffect, useState } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { meeting as words } from '../../words/meeting';
import type { MeetingPageScene } from './useMeeting';

const fiveMinutes = 300;

/**
 * What is told to screen readers while a meeting runs, each when it changes: the item, whether the quorum is met, five minutes left, time over. Never a
 * count of seconds.
 */
export const useAnnouncements = ({ view, meeting }: MeetingPageScene): readonly string[] => {
  const { now } = useProgramme();
  const [time, setTime] = useState({ item: '', text: '' });
  const { current, quorum } = view;
  const item = meeting.state === 'Running' ? current?.item : undefined;
  useEffect(() => {
    if (!item) return undefined;
    const { seconds } = timeLeft(item, now());
    const timers = (
      [
        [fiveMinutes, words.said.fiveLeft],
        [0, words.said.timeOver],
      ] as const
    )
      .filter(([at]) => seconds > at)
      .map(([at, text]) =>
        window.setTimeout(
          () => {
            setTime({ item: item.id, text });
          },
          (seconds - at) * 1000,
        ),
      );
    return () => {
      for (const timer of timers) window.clearTimeout(timer);
    };
  }, [item, now]);
  if (!item) return [];
  return [
    words.said.took(item.title),
    quorum.isSet ? (quorum.met ? words.said.met : words.said.notMet) : '',
    time.item === item.id ? time.text : '',
  ];
};

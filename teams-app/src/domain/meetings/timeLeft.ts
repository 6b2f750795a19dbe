import { givenTo } from './agendaTimes';
import type { MeetingItem } from './records';

/** Seconds left of an item that is being taken, negative once it is over, and seconds it was given. */
export interface TimeLeft {
  readonly seconds: number;
  readonly of: number;
  /** `9:40`, `−1:05` once it is over. */
  readonly clock: string;
}

export const timeLeft = (item: Pick<MeetingItem, 'minutes' | 'extra' | 'startedAt'>, now: Date): TimeLeft => {
  const of = givenTo(item) * 60;
  const begun = item.startedAt === undefined ? now.getTime() : Date.parse(item.startedAt);
  const seconds = of - Math.max(0, Math.floor((now.getTime() - begun) / 1000));
  const left = Math.abs(seconds);
  const clock = `${seconds < 0 ? '−' : ''}${String(Math.floor(left / 60))}:${String(left % 60).padStart(2, '0')}`;
  return { seconds, of, clock };
};

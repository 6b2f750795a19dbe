import { londonClock, type Day } from '../../domain';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { WorkLine } from '../build/workRow';
import type { Scene } from '../defineCard';
import { aboutIn, teamsIdsOf } from '../scene';
import { restsUntil } from '../snoozing';
import { lineNotice } from './lineNotice';
import { openBesides } from './openBesides';
import type { DigestLine } from './readLine';
import { mostLines, shownLines } from './shownLines';

export interface DigestProps {
  readonly press: PressData;
  /** The day it is for. */
  readonly day: Day;
  readonly today: Day;
  /** The most pressing first; what is done last. */
  readonly lines: readonly DigestLine[];
  /** How many of the things it named are no longer there. */
  readonly gone: number;
  /** How many of the lines ask whether a milestone's date stands. */
  readonly dates: number;
  /** How many things it has no room for. */
  readonly more: number;
  /** What waits for its reader besides, the soonest day first: as many as there is room for. */
  readonly open: readonly WorkLine[];
  /** How many there are, with those that are not shown. */
  readonly openCount: number;
  /** Whether it is the reader's own: nobody snoozes for somebody else. */
  readonly isOwn: boolean;
  readonly restsUntil?: Day | undefined;
  readonly why: string;
  /** Address of the reader's own work. */
  readonly link: string;
  readonly refreshFor: readonly string[];
}

/** Of what is open besides: a reminder that it is there, not the list of it. */
const mostOpen = 5;

export const digestProps = (scene: Scene): DigestProps | undefined => {
  const { snapshot, notice, today, viewer } = scene;
  const reader = snapshot.people.get(aboutIn(scene, 'people'));
  if (!reader) return undefined;
  const keys = notice.covers ? notice.covers.split('\n') : [];
  const isOwn = viewer === undefined || viewer.id === reader.id;
  const { shown, more, gone } = shownLines(scene);
  const lines = shown.map(({ at, line }) => (isOwn && lineNotice(notice, at) ? { ...line, line: at } : line));
  const open = openBesides(scene, reader, keys);
  return {
    open: open.slice(0, Math.min(mostOpen, mostLines - lines.length)),
    openCount: open.length,
    day: londonClock(new Date(notice.plannedAt)).day,
    today,
    lines,
    gone,
    dates: lines.filter(({ asksDate }) => asksDate).length,
    more,
    isOwn,
    restsUntil: restsUntil(scene),
    why: notice.why,
    link: scene.linkTo({ list: 'people', id: reader.id }),
    refreshFor: teamsIdsOf(scene, [notice.recipient]),
    // Lines may change behind it: what its one button does is the same whatever they say.
    press: { card: 'digest', notice: notice.id, seen: markOf([notice.covers]) },
  };
};

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { words } from '../../../words';
import { linkedText } from '../linkedText';
import type { Peeked } from './peekOf';
import { placePeek } from './placePeek';
import type { RowScene } from './rowScene';
import { SlipText } from './SlipText';

const useStyles = makeStyles({
  card: {
    position: 'absolute',
    zIndex: 6,
    boxSizing: 'border-box',
    padding: '12px 14px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '12px',
    lineHeight: '16px',
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '12px' },
  title: { fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'grid',
    gridTemplateColumns: '62px 1fr',
    columnGap: '8px',
    rowGap: '3px',
    margin: '6px 0 0',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  note: {
    margin: '8px 0 0',
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: 4,
    WebkitBoxOrient: 'vertical',
    overflowWrap: 'anywhere',
  },
});

const width = 320;

interface Props {
  readonly id: string;
  readonly peeked: Peeked;
  readonly scene: RowScene;
  /** The plan as it is scrolled. */
  readonly scroller: HTMLElement;
  readonly onPointerEnter: () => void;
}

/** What a milestone waits for, what it holds up and why, beside its row; the panel has the rest. */
export const PeekCard = ({ id, peeked, scene, scroller, onPointerEnter }: Props): ReactElement => {
  const styles = useStyles();
  const { standing, index } = peeked;
  const { milestone, slipDays, lateDays } = standing;
  const { forecast, baseline, done, moved = 0, note, owner } = milestone;
  const day = (value: string): string => formatDay(value, scene.today);
  const { waitsFor, holdsUp } = linkedText(milestone, peeked, scene.today);
  const was = baseline === (done ?? forecast) ? '' : `, ${words.peek.was(day(baseline))}`;
  const { clientWidth, clientHeight, scrollLeft, scrollTop } = scroller;
  const x = scene.columns.left + scene.scale.x(done ?? forecast) - scrollLeft;
  // Near enough before it is drawn: about 40 characters a line of facts, 48 a line of the note.
  const linked = [waitsFor, holdsUp].reduce((sum, text) => sum + Math.ceil(text.length / 40), 0);
  const height = 100 + linked * 18 + Math.min(4, Math.ceil((note ?? '').length / 48)) * 18;
  const room = { x, index, scrollTop, width: clientWidth, height: clientHeight, left: scene.columns.left };
  return (
    <div
      id={id}
      role="tooltip"
      className={styles.card}
      style={{ ...placePeek(room, { width, height }), width }}
      onPointerEnter={onPointerEnter}
    >
      <div className={styles.head}>
        <span className={styles.title}>{milestone.title}</span>
        <SlipText days={slipDays} late={lateDays} settled={done !== undefined} />
      </div>
      <dl className={styles.facts}>
        <dt>{done === undefined ? words.peek.forecast : words.peek.doneOn}</dt>
        <dd>{`${day(done ?? forecast)}${was}`}</dd>
        {moved > 0 && (
          <>
            <dt>{words.peek.moved}</dt>
            <dd>{words.peek.times(moved)}</dd>
          </>
        )}
        <dt>{words.peek.owner}</dt>
        <dd>{scene.nameOf(owner)}</dd>
        {waitsFor !== '' && (
          <>
            <dt>{words.peek.waitsFor}</dt>
            <dd>{waitsFor}</dd>
          </>
        )}
        {holdsUp !== '' && (
          <>
            <dt>{words.peek.holdsUp}</dt>
            <dd>{holdsUp}</dd>
          </>
        )}
      </dl>
      {note !== undefined && <p className={styles.note}>“{note}”</p>}
    </div>
  );
};

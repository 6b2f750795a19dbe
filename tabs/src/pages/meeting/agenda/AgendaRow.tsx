import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import type { AgendaLine } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { capture } from '../../../words/capture';
import { meeting as words } from '../../../words/meeting';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    width: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: '6px 8px',
    minHeight: '48px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // A highlighted system colour takes all text with it.
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  shown: { border: `1px solid ${tokens.colorBrandStroke2}` },
  number: {
    fontSize: '12px',
    lineHeight: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    justifyContent: 'center',
  },
  numberNow: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  done: { color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold },
  time: { fontSize: '12px', lineHeight: '20px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  minutes: { lineHeight: '16px' },
});

interface Props {
  readonly line: AgendaLine;
  readonly scene: MeetingPageScene;
}

/** One item: done, being taken or to come; opens it beside the list. */
export const AgendaRow = ({ line, scene }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { item, number, state, start, minutes, over, quorumAtRisk, papers } = line;
  const isShown = scene.shown?.item.id === item.id;
  const isNow = state === 'current';
  const isLeft = scene.meeting.state === 'Closed' && state === 'to come';
  const isLatePaper = state === 'to come' && papers.some(({ state: paper }) => paper === 'overdue');
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.root, isNow && styles.current, isShown && !isNow && styles.shown)}
        aria-current={isShown ? 'true' : undefined}
        onClick={() => {
          scene.select(isNow ? undefined : item.id);
        }}
      >
        <span className={mergeClasses(styles.number, isNow && styles.numberNow)}>
          {state === 'done' ? <Checkmark20Regular aria-hidden="true" /> : number}
        </span>
        <span>
          <span className={mergeClasses(styles.title, state === 'done' && styles.done, isNow && styles.now)}>
            {item.title}
          </span>
          {state !== 'to come' && <span className={own.hidden}>{words.itemState[state]}</span>}
          <br />
          <span className={own.meta}>
            {words.purpose[item.purpose]}
            {isLeft && ` · ${words.leftOpen}`}
            {over > 0 && ` · ${words.ranOver(over)}`}
            {quorumAtRisk && (
              <>
                {' · '}
                <span className={own.warning}>{words.atRisk}</span>
              </>
            )}
            {isLatePaper && (
              <>
                {' · '}
                <span className={own.warning}>{capture.paper.lateShort}</span>
              </>
            )}
          </span>
        </span>
        <span className={mergeClasses(styles.time, state === 'done' && styles.done, isNow && styles.now)}>
          {!isLeft && start}
          <br />
          <span className={mergeClasses(own.meta, styles.minutes)}>{words.minutes(minutes)}</span>
        </span>
      </button>
    </li>
  );
};

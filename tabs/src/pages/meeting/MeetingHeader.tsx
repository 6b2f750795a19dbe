import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Next20Regular } from '@fluentui/react-icons/svg/next';
import { Play20Regular } from '@fluentui/react-icons/svg/play';
import { pathOf } from '@ipmo-hub/teams-app/links';
import { useState, type ReactElement } from 'react';
import { PageCorner } from '../../parts/PageCorner';
import { PageLink } from '../../parts/PageLink';
import { meeting as words } from '../../words/meeting';
import { DeedNote } from '../my/DeedNote';
import { AskFirst } from './AskFirst';
import { HeaderFacts } from './HeaderFacts';
import { PackButton } from './PackButton';
import { useAct } from './useAct';
import type { MeetingPageScene } from './useMeeting';
import { useMeetingStyles } from './useMeetingStyles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '16px',
    rowGap: '8px',
    padding: '10px 8px 10px 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  narrow: { padding: '10px 8px 10px 16px', rowGap: '6px' },
  text: { flexGrow: 1, flexBasis: '250px', minWidth: 0 },
  narrowText: { flexBasis: '180px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '10px' },
  title: { fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  narrowTitle: { fontSize: '16px', lineHeight: '22px' },
  state: {
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  running: {
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  about: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  ask: { marginRight: '12px' },
  inLine: { display: 'contents' },
  below: { flexBasis: '100%', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  tool: { whiteSpace: 'nowrap', '@media (max-width: 719px)': { minHeight: '44px' } },
});

interface Props {
  readonly scene: MeetingPageScene;
  readonly narrow: boolean;
  /** Too narrow for one line. */
  readonly compact: boolean;
  readonly onDone: (said: string) => void;
}

/** Which meeting it is, how its time and quorum stand, and the one thing to do next. */
export const MeetingHeader = ({ scene, narrow, compact, onDone }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [closing, setClosing] = useState(false);
  const left = scene.view.items.filter(({ state }) => state === 'to come').length;
  const { meeting, view, today, mayRun } = scene;
  const { group, chair, secretary } = view;
  const isLast = !view.items.some(({ state }) => state === 'to come');
  const about = [
    words.hours(meeting.start, meeting.end),
    chair && !narrow ? words.chair(chair.title) : '',
    secretary && !narrow ? words.secretary(secretary.title) : '',
    meeting.state === 'Planned' ? (meeting.place ?? '') : '',
  ].filter((part) => part !== '');
  const goOn = (): void => {
    if (isLast) setClosing(true);
    else
      void act('takeItem', { meeting }, meeting.title).then((isOn) => {
        if (isOn) scene.select(undefined);
      });
  };
  return (
    <header className={mergeClasses(styles.root, narrow && styles.narrow)}>
      <div className={mergeClasses(styles.text, narrow && styles.narrowText)}>
        <div className={styles.line}>
          <h1 className={mergeClasses(styles.title, narrow && styles.narrowTitle)}>{words.title(meeting.on, today)}</h1>
          <span className={mergeClasses(styles.state, meeting.state === 'Running' && styles.running)}>
            {words.state[meeting.state]}
          </span>
        </div>
        <p className={styles.about}>
          {group && (
            <PageLink className={own.apart} to={pathOf({ kind: 'groups', code: group.key })}>
              {group.title}
            </PageLink>
          )}
          {about.map((part) => ` · ${part}`)}
        </p>
      </div>
      {compact && <PageCorner />}
      <div className={compact && !narrow ? styles.below : styles.inLine}>
        <HeaderFacts scene={scene} narrow={narrow} compact={compact} />
        <div className={styles.buttons}>
          <PackButton scene={scene} />
          {mayRun && meeting.state === 'Planned' && meeting.on === today && (
            <Button
              appearance="primary"
              className={styles.tool}
              icon={<Play20Regular />}
              disabled={deed.busy}
              onClick={() => void act('startMeeting', { meeting }, meeting.title)}
            >
              {words.start}
            </Button>
          )}
          {mayRun && meeting.state === 'Running' && (
            <>
              {!isLast && (
                <Button
                  className={styles.tool}
                  aria-expanded={closing}
                  onClick={() => {
                    setClosing(!closing);
                  }}
                >
                  {words.close}
                </Button>
              )}
              <Button
                // The question below has the one primary button then.
                appearance={closing ? 'secondary' : 'primary'}
                className={styles.tool}
                icon={<Next20Regular />}
                iconPosition={isLast ? 'before' : 'after'}
                disabled={deed.busy}
                {...(isLast && { 'aria-expanded': closing })}
                onClick={goOn}
              >
                {isLast ? words.close : narrow ? words.nextShort : words.next}
              </Button>
            </>
          )}
        </div>
      </div>
      {!compact && <PageCorner />}
      {closing && meeting.state === 'Running' && (
        <AskFirst
          question={words.closeAsk}
          why={[...(left > 0 ? [words.notReached(left)] : []), words.closeWhy].join(' ')}
          now={words.closeNow}
          not={words.stay}
          className={styles.ask}
          busy={deed.busy}
          onNow={() =>
            void act('closeMeeting', { meeting }, meeting.title, words.closed).then(() => {
              setClosing(false);
            })
          }
          onNot={() => {
            setClosing(false);
          }}
        />
      )}
      <DeedNote deed={deed} />
    </header>
  );
};

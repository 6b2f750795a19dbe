import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarPerson20Regular } from '@fluentui/react-icons/svg/calendar-person';
import type { MyRole } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { PageCorner } from '../../parts/PageCorner';
import { my as words } from '../../words/my';
import { AwayForm } from './AwayForm';
import { JumpTo } from './JumpTo';
import type { MyWorkScene } from './useMyWork';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    padding: '12px 20px 0',
    '@media (max-width: 719px)': { padding: '12px 16px 0' },
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: '12px' },
  grow: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  // Beneath the tools, not beside them, where there is little room.
  sentenceLine: { flexBasis: '100%' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '12px' },
  title: { fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  standing: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  sentence: { fontSize: '14px', lineHeight: '20px', margin: '2px 0 0' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  tools: { display: 'flex', alignItems: 'center', columnGap: '4px', flexShrink: 0, marginTop: '-8px' },
  away: { minHeight: '44px', minWidth: 0, whiteSpace: 'nowrap' },
  awayText: { '@media (max-width: 599px)': { display: 'none' } },
});

interface Props {
  readonly scene: MyWorkScene;
  readonly onAnswered: (said: string) => void;
}

/** What is asked of the person and by when, in a sentence, before anything else. */
export const MyHeader = ({ scene, onAnswered }: Props): ReactElement => {
  const styles = useStyles();
  const [away, setAway] = useState(false);
  const { today, work, ready } = scene;
  const awayWords = work.awayUntil === undefined ? words.away : words.awayNow(work.awayUntil, today);
  return (
    <header className={styles.root}>
      <div className={styles.top}>
        <div className={styles.grow}>
          <div className={styles.line}>
            <h1 className={styles.title}>{words.title}</h1>
            {ready.projects && (
              <span className={styles.standing}>{words.standing(rolesOf(scene), work.deputy?.title)}</span>
            )}
          </div>
        </div>
        <div className={styles.tools}>
          <Button
            className={styles.away}
            appearance="subtle"
            icon={<CalendarPerson20Regular />}
            aria-expanded={away}
            aria-label={awayWords}
            onClick={() => {
              setAway(!away);
            }}
          >
            <span className={work.awayUntil === undefined ? styles.awayText : undefined}>{awayWords}</span>
          </Button>
          <PageCorner />
        </div>
        <div className={styles.sentenceLine}>
          <Sentence scene={scene} />
        </div>
      </div>
      {away && (
        <AwayForm
          scene={scene}
          onDone={(said) => {
            setAway(false);
            onAnswered(said);
          }}
          onCancel={() => {
            setAway(false);
          }}
        />
      )}
    </header>
  );
};

/** Each number leads to what it counts, and is told once all of its lists are here. */
const Sentence = ({ scene }: { readonly scene: MyWorkScene }): ReactElement => {
  const styles = useStyles();
  const { today, work, ready } = scene;
  const { asked, due, waiting } = work;
  const late = asked.filter((ask) => 'lateDays' in ask && ask.lateDays > 0).length;
  const days = asked.map((ask) => ask.due).sort();
  const people = new Set(waiting.map(({ who }) => who)).size;
  return (
    <p className={styles.sentence}>
      {!ready.asked ? (
        <span className={styles.standing}>{words.reading} </span>
      ) : asked.length === 0 ? (
        <span className={styles.strong}>{words.nothingAsked} </span>
      ) : (
        <>
          <JumpTo section={words.asked}>
            <span className={styles.strong}>{words.askedCount(asked.length)}</span>
          </JumpTo>
          {days[0] !== undefined && `, ${words.firstBy(days[0], today)}`}. {late > 0 && `${words.lateCount(late)}. `}
        </>
      )}
      {ready.due && due.length > 0 && (
        <>
          <JumpTo section={words.due}>{words.dueCount(due.length)}.</JumpTo>{' '}
        </>
      )}
      {ready.waiting && people > 0 && (
        <>
          <JumpTo section={words.waiting}>{words.waitingCount(people)}.</JumpTo>
        </>
      )}
    </p>
  );
};

const rolesOf = ({ work }: MyWorkScene): readonly { readonly role: MyRole; readonly count: number }[] =>
  (['SRO', 'lead', 'deputy'] as const)
    .map((role) => ({ role, count: work.projects.filter(({ roles }) => roles.includes(role)).length }))
    .filter(({ count }) => count > 0);

import { makeStyles, tokens } from '@fluentui/react-components';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { Note20Regular } from '@fluentui/react-icons/svg/note';
import { TaskListLtr20Regular } from '@fluentui/react-icons/svg/task-list-ltr';
import { formatDay, londonClock, type CurrentItem } from '@ipmo-hub/teams-app/domain';
import type { ReactElement, ReactNode } from 'react';
import { Initials } from '../../../parts/Initials';
import { meeting as words } from '../../../words/meeting';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: '10px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: '14px',
    lineHeight: '20px',
  },
  icon: { flexShrink: 0, display: 'inline-flex', color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  end: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    fontSize: '12px',
    lineHeight: '20px',
    marginLeft: 'auto',
  },
  who: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', fontSize: '14px' },
});

interface Props {
  readonly shown: CurrentItem;
  readonly scene: MeetingPageScene;
}

/** What stands in the minutes of this item: decisions, actions, notes. */
export const Recorded = ({ shown, scene }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { decisions, actions, notes } = shown.recorded;
  const { nameOf, today } = scene;
  const line = (id: string, icon: ReactElement, text: ReactNode, end: ReactNode): ReactElement => (
    <li key={id} className={styles.line}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.text}>{text}</span>
      <span className={styles.end}>{end}</span>
    </li>
  );
  return (
    <section aria-labelledby="recorded">
      <h3 id="recorded" className={own.heading} tabIndex={-1} style={{ marginBottom: '4px' }}>
        {words.recordedHere}
      </h3>
      {decisions.length + actions.length + notes.length === 0 ? (
        <p className={own.meta} style={{ margin: 0 }}>
          {scene.meeting.state === 'Running' ? words.recordedNothing : words.recordedNone}
        </p>
      ) : (
        <ul className={own.list}>
          {decisions.map(({ id, key, title, wording, state, dissent }) =>
            line(
              `decisions/${id}`,
              <Gavel20Regular />,
              <>
                {wording ?? title}
                {dissent !== undefined && <span className={own.meta}>{words.dissent(dissent)}</span>}
              </>,
              <>
                <span className={own.strong}>{words.outcomes[state]}</span>
                <span className={own.meta}>{key}</span>
              </>,
            ),
          )}
          {actions.map(({ id, title, owner, due }) =>
            line(
              `actions/${id}`,
              <TaskListLtr20Regular />,
              title,
              <>
                <span className={styles.who}>
                  <Initials name={nameOf(owner)} />
                  {nameOf(owner)}
                </span>
                <span>{formatDay(due, today)}</span>
              </>,
            ),
          )}
          {notes.map(({ id, wording, at }) =>
            line(
              `notes/${id}`,
              <Note20Regular />,
              wording,
              <span className={own.meta}>{londonClock(new Date(at)).time}</span>,
            ),
          )}
        </ul>
      )}
    </section>
  );
};

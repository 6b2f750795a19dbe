import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatDay, type NextMeeting } from '@ipmo-hub/teams-app/domain';
import { pathOf } from '@ipmo-hub/teams-app/links';
import type { ReactElement } from 'react';
import { PageLink } from '../../parts/PageLink';
import { programme as words } from '../../words/programme';
import { Card } from '../../parts/Card';
import { projectPath } from '../../parts/milestonePath';
import { ShowButton } from './ShowButton';
import { useListStyles } from './useListStyles';
import type { ProgrammeScene } from './useProgrammeView';
import { useShown } from './useShown';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', minHeight: '28px', fontSize: '14px', lineHeight: '20px' },
  place: { fontSize: '12px', lineHeight: '16px', margin: '0 0 4px' },
  number: { width: '16px', flexShrink: 0, textAlign: 'right', fontSize: '12px' },
});

interface Props {
  readonly scene: ProgrammeScene;
}

/** The group's next meeting: when, where, what it is asked for, and whether its papers are there. */
export const MeetingCard = ({ scene }: Props): ReactElement => {
  const list = useListStyles();
  const styles = useStyles();
  const { next, later } = scene.programme.meetings;
  const { today } = scene;
  return (
    <Card id="next-meeting" title={words.meeting}>
      {next ? (
        <>
          <p className={mergeClasses(list.plain, list.strong)}>
            <PageLink to={pathOf({ kind: 'meeting', code: next.meeting.key })}>{next.meeting.title}</PageLink>
          </p>
          <p className={mergeClasses(list.meta, styles.place)}>{whenAndWhere(next, today)}</p>
          <Agenda next={next} scene={scene} />
          <Papers next={next} scene={scene} />
        </>
      ) : (
        <p className={list.quiet}>{words.noMeeting}</p>
      )}
      {later.length > 0 && (
        <>
          <hr className={list.rule} />
          <h3 className={list.sub}>{words.later}</h3>
          <ul className={list.list} aria-label={words.later}>
            {later.slice(0, 3).map(({ id, title, on, place }) => (
              <li key={id} className={list.row}>
                <span className={list.text}>{title.replace(`, ${formatDay(on)}`, '')}</span>
                <span className={mergeClasses(list.end, list.meta)}>
                  {[formatDay(on, today), place].filter((part) => part !== undefined && part !== '').join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
};

/** The title often has the day already. */
const whenAndWhere = ({ meeting: { title, on, start, end, place } }: NextMeeting, today: string): string =>
  [title.includes(formatDay(on)) ? '' : formatDay(on, today), words.hours(start, end), place ?? '']
    .filter((part) => part !== '')
    .join(', ');

const Agenda = ({ next, scene }: Props & { readonly next: NextMeeting }): ReactElement => {
  const list = useListStyles();
  const styles = useStyles();
  const [shown] = useShown('agenda');
  const { snapshot } = scene;
  if (next.items.length === 0) return <div className={styles.line}>{words.items([])}</div>;
  return (
    <>
      <div className={styles.line}>
        <ShowButton list="agenda">{words.items(next.items)}</ShowButton>
      </div>
      {shown && (
        <ol className={list.list}>
          {next.items.map(({ id, title, purpose, minutes, escalation }, at) => {
            const project = snapshot.projects.get(snapshot.escalations.get(escalation ?? '')?.project ?? '');
            return (
              <li key={id} className={list.row}>
                <span className={mergeClasses(list.meta, styles.number)}>{at + 1}</span>
                <div className={list.text}>
                  {project ? (
                    <PageLink className={list.title} to={projectPath(project.code)}>
                      {title}
                    </PageLink>
                  ) : (
                    <span className={list.title}>{title}</span>
                  )}
                  <div className={list.meta}>
                    {words.purpose[purpose]}
                    {minutes !== undefined && ` · ${words.minutes(minutes)}`}
                  </div>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
};

const Papers = ({ next, scene }: Props & { readonly next: NextMeeting }): ReactElement => {
  const list = useListStyles();
  const styles = useStyles();
  const [shown] = useShown('papers');
  const { today } = scene;
  const isLate = next.papersLate.length > 0;
  if (next.papers.length === 0) return <div className={styles.line}>{words.papers(next, today)}</div>;
  return (
    <>
      <div className={styles.line}>
        <ShowButton list="papers" className={isLate ? list.late : undefined}>
          {words.papers(next, today)}
        </ShowButton>
      </div>
      {shown && (
        <ul className={list.list} aria-label={words.papers(next, today)}>
          {next.papers.map(({ id, title, author, receivedOn }) => (
            <li key={id} className={list.row}>
              <div className={list.text}>
                <span className={list.title}>{title}</span>
                <div className={list.meta}>{scene.nameOf(author)}</div>
              </div>
              <span className={mergeClasses(list.end, receivedOn === undefined && isLate && list.late)}>
                {receivedOn === undefined
                  ? isLate
                    ? words.paperLate(next.papersDue, today)
                    : words.paperDue(next.papersDue, today)
                  : words.paperIn(receivedOn, today)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

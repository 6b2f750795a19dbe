import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay, type Stage } from '@ipmo-hub/teams-app/domain';
import { DiamondGlyph } from '../../../parts/DiamondGlyph';
import { Initials } from '../../../parts/Initials';
import { lookOf } from '../../../parts/lookOf';
import { PageLink } from '../../../parts/PageLink';
import { RagChange } from '../../../parts/RagChange';
import { board as words } from '../../../words/board';
import { SlipText } from '../plan/SlipText';
import type { PlannedProject } from '../planTypes';
import type { DomainScene } from '../useDomain';
import { MoveMenu } from './MoveMenu';
import { useBoardStyles } from './useBoardStyles';

interface Props {
  readonly standing: PlannedProject;
  readonly stage: Stage;
  readonly said: boolean;
  readonly view: DomainScene;
  /** Who may move it, where the person may not. */
  readonly only: string | undefined;
  readonly small: boolean;
  readonly dragged: boolean;
  readonly onDrag: (project: string | undefined) => void;
  readonly onMove: (stage: Stage) => void;
}

/** A project on the board: how it stands, who answers for it, and what comes next. */
export const ProjectCard = ({ standing, stage, said, view, only, small, ...move }: Props): ReactElement => {
  const styles = useBoardStyles();
  const { project, next, openEscalations, slipDays } = standing;
  const sro = view.nameOf(project.sro);
  const movable = only === undefined && !small;
  const settled = stage === 'Business as usual' || stage === 'Stopped';
  return (
    <li
      className={mergeClasses(styles.card, movable && styles.movable, move.dragged && styles.dragged)}
      draggable={movable}
      data-project={project.code}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', project.code);
        event.dataTransfer.effectAllowed = 'move';
        move.onDrag(project.id);
      }}
      onDragEnd={() => {
        move.onDrag(undefined);
      }}
    >
      <div className={styles.line}>
        <PageLink to={`/project/${project.code}`} className={mergeClasses(styles.title, styles.grow)}>
          {project.title}
        </PageLink>
        <MoveMenu title={project.title} stage={stage} only={only} small={small} onMove={move.onMove} />
      </div>
      <div className={styles.meta}>
        <RagChange now={project.rating} before={project.lastRating} />
        <span className={styles.quiet}>
          {project.code}
          {!said && (
            <span title={words.fromDatesWhy}>
              {' · '}
              {words.fromDates}
            </span>
          )}
        </span>
      </div>
      <div className={styles.meta}>
        {sro !== '' && <Initials name={sro} />}
        <span>{sro === '' ? words.nobody : `${sro}, ${words.sro}`}</span>
      </div>
      <div className={mergeClasses(styles.next, !next && styles.quiet)}>
        {next ? (
          <button
            type="button"
            className={mergeClasses(styles.nextLink, styles.line)}
            onClick={() => {
              view.go({ ...view.state, milestone: next.milestone.id }, true);
            }}
          >
            <DiamondGlyph look={lookOf(next)} />
            <span>
              {words.next} {next.milestone.title}, {formatDay(next.milestone.forecast, view.today)}{' '}
              <SlipText days={next.slipDays} late={next.lateDays} settled={false} />
            </span>
          </button>
        ) : (
          words.noNext
        )}
      </div>
      <div className={styles.foot}>
        <span>{words.finish(formatDay(project.finish, view.today))}</span>
        <SlipText days={slipDays} settled={settled} />
        {openEscalations.length > 0 && <span>{words.escalated(openEscalations.length)}</span>}
      </div>
    </li>
  );
};

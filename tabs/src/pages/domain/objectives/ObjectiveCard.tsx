import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { objectives } from '../../../words/objectives';
import { ServingProject } from './ServingProject';
import type { ObjectiveItem, ObjectivesScene } from './useObjectives';
import { useObjectiveStyles } from './useObjectiveStyles';

interface Props {
  readonly scene: ObjectivesScene;
  readonly line: ObjectiveItem;
  /** Moves it; undefined where there is nowhere to go, or no leave. */
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
}

/** One objective: what will be true, how we will know, by when, and the projects that bring it about. */
export const ObjectiveCard = ({ scene, line, onUp, onDown }: Props): ReactElement => {
  const styles = useObjectiveStyles();
  const { objective, projects, unknown, late, finishesLate } = line;
  const { today, me, mayShape, nameOf, open } = scene;
  const { title, key, owner, by, success, state, id } = objective;
  const isNew = id.startsWith('new:');
  const mayEdit = mayShape || (me !== undefined && owner === me.id);
  const meta = [
    ...(isNew ? [] : [key]),
    ...(state === 'Open' ? [] : [objectives.states[state]]),
    ...(owner === undefined ? [] : [nameOf(owner)]),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <div className={styles.itemText}>
          <h3 className={styles.itemTitle}>{title}</h3>
          <div className={styles.quiet}>
            {meta.join(' · ')}
            {by !== undefined && (
              <>
                {meta.length > 0 && ' · '}
                <span className={mergeClasses(late && styles.late)}>
                  {objectives.by.toLowerCase()} {formatDay(by, today)}
                  {late && `, ${objectives.late}`}
                </span>
              </>
            )}
          </div>
        </div>
        <div className={styles.buttons}>
          {onUp && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUp16Regular />}
              aria-label={objectives.up(title)}
              onClick={onUp}
            />
          )}
          {onDown && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowDown16Regular />}
              aria-label={objectives.down(title)}
              onClick={onDown}
            />
          )}
          {mayEdit && (
            <Button
              size="small"
              appearance="subtle"
              icon={<Edit16Regular />}
              aria-label={objectives.edit(title)}
              data-objective={id}
              onClick={() => {
                open(id);
              }}
            />
          )}
        </div>
      </div>
      <p className={styles.success}>
        {success === undefined ? (
          <span className={styles.label}>{objectives.noSuccess}</span>
        ) : (
          <>
            <span className={styles.label}>{objectives.success}:</span> {success}
          </>
        )}
      </p>
      {projects.length > 0 ? (
        <ul className={styles.serving} aria-label={`${objectives.serving}: ${title}`}>
          {projects.map((project) => (
            <ServingProject key={project.id} project={project} today={today} />
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{objectives.nothingServes}</p>
      )}
      {finishesLate.length > 0 && (
        <p className={styles.warning}>{objectives.finishesLate(finishesLate.map(({ code }) => code))}</p>
      )}
      {unknown.length > 0 && <p className={styles.warning}>{objectives.unknown(unknown)}</p>}
    </li>
  );
};

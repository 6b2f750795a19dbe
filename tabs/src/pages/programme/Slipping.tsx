import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { commitmentFates } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { PageLink } from '../../parts/PageLink';
import { programme as words } from '../../words/programme';
import { Card } from '../../parts/Card';
import { FateLists } from './FateLists';
import { FirstOf } from './FirstOf';
import { milestonePath, projectPath } from '../../parts/milestonePath';
import { ShareBar } from './ShareBar';
import { ShowButton } from './ShowButton';
import { useListStyles } from './useListStyles';
import type { ProgrammeScene } from './useProgrammeView';
import { useShown } from './useShown';

const useStyles = makeStyles({
  kept: { margin: '0 0 6px', fontSize: '14px', lineHeight: '20px' },
  fates: { display: 'flex', flexWrap: 'wrap', columnGap: '14px', rowGap: '2px', margin: '4px 0 2px', fontSize: '12px' },
});

/** Whether days that were given are kept, what moves out again and again, and who says nothing. */
export const Slipping = ({ scene }: { readonly scene: ProgrammeScene }): ReactElement => {
  const styles = useStyles();
  const list = useListStyles();
  const { programme, policy, today } = scene;
  const { commitments, movedAgain, silent } = programme;
  const { steps, total, since } = commitments;
  const shown = useShownFates();
  return (
    <Card title={words.slipping}>
      {total === 0 ? (
        <p className={list.quiet}>{words.noCommitments(since, today)}</p>
      ) : (
        <>
          <p className={styles.kept}>
            <span className={list.strong}>{words.kept(steps.kept.length, total)}</span> {words.keptSince(since, today)}
          </p>
          <ShareBar shares={commitmentFates.map((fate) => [fate, steps[fate].length] as const)} />
          <div className={styles.fates}>
            {commitmentFates
              .filter((fate) => steps[fate].length > 0)
              .map((fate) => (
                <ShowButton key={fate} list={fate}>
                  {words.fate(fate, steps[fate].length)}
                </ShowButton>
              ))}
          </div>
          <FateLists commitments={commitments} scene={scene} fates={shown} />
        </>
      )}
      {movedAgain.length > 0 && (
        <>
          <hr className={list.rule} />
          <h3 className={list.sub}>{words.movedAgain(movedAgain.length)}</h3>
          <FirstOf list="slipping" items={movedAgain} first={3} label={words.movedAgain(movedAgain.length)}>
            {({ milestone, project }) => (
              <li key={milestone.id} className={mergeClasses(list.row, list.slim)}>
                <div className={list.text}>
                  <PageLink className={list.inline} to={milestonePath(milestone.id, scene.snapshot)}>
                    {milestone.title}
                  </PageLink>
                  <span className={list.meta}>{project.code}</span>
                </div>
                <span
                  className={mergeClasses(list.end, (milestone.moved ?? 0) > 2 ? list.late : list.warning, list.strong)}
                >
                  {words.moved(milestone.moved ?? 0)}
                </span>
              </li>
            )}
          </FirstOf>
        </>
      )}
      <hr className={list.rule} />
      {silent.length === 0 ? (
        <p className={list.quiet}>{words.silentNone(policy.silentWorkingDays)}</p>
      ) : (
        <>
          <h3 className={list.sub}>{words.silent(silent.length, policy.silentWorkingDays)}</h3>
          <FirstOf list="silent" items={silent} first={3} label={words.silent(silent.length, policy.silentWorkingDays)}>
            {({ project, workingDays }) => (
              <li key={project.id} className={mergeClasses(list.row, list.slim)}>
                <div className={list.text}>
                  <PageLink className={list.inline} to={projectPath(project.code)}>
                    {project.title}
                  </PageLink>
                  <span className={list.meta}>{project.code}</span>
                </div>
                <span className={list.end}>{words.silentDays(workingDays)}</span>
              </li>
            )}
          </FirstOf>
        </>
      )}
    </Card>
  );
};

/** The fates whose lists are open. */
const useShownFates = () => {
  const [kept] = useShown('kept');
  const [once] = useShown('moved once');
  const [again] = useShown('moved again');
  const [overdue] = useShown('overdue');
  const shown = { kept, 'moved once': once, 'moved again': again, overdue };
  return commitmentFates.filter((fate) => shown[fate]);
};

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { OpenMatter } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { PageLink } from '../../parts/PageLink';
import { programme as words } from '../../words/programme';
import { ClockMark } from '../../parts/ClockMark';
import { projectPath } from '../../parts/milestonePath';
import { RungPips } from '../../parts/RungPips';
import { useListStyles } from './useListStyles';
import type { ProgrammeScene } from './useProgrammeView';

const useStyles = makeStyles({
  row: { '@media (max-width: 479px)': { flexWrap: 'wrap' } },
  clock: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    flexShrink: 0,
    fontSize: '12px',
    lineHeight: '16px',
    '@media (max-width: 479px)': { boxSizing: 'border-box', flexBasis: '100%', paddingLeft: '69px' },
  },
});

/** One escalation: how far up, what it is about, with whom, and what it waits for. */
export const MatterRow = ({
  matter,
  scene,
}: {
  readonly matter: OpenMatter;
  readonly scene: ProgrammeScene;
}): ReactElement => {
  const list = useListStyles();
  const styles = useStyles();
  const { escalation, project, rung, clock } = matter;
  const title = titleOf(matter, scene);
  const isLate = (clock.kind === 'answer' && clock.left <= 1) || (clock.kind === 'promise' && clock.isPast);
  const isSoon = clock.kind === 'no meeting' || (clock.kind === 'answer' && clock.left === 2);
  return (
    <li className={mergeClasses(list.row, styles.row)}>
      <RungPips rung={rung} />
      <div className={list.text}>
        {project ? (
          <PageLink className={list.title} to={projectPath(project.code)}>
            {title}
          </PageLink>
        ) : (
          <span className={list.title}>{title}</span>
        )}
        <div className={list.meta}>
          {project && `${project.code} · `}
          {words.with(matter, scene.nameOf(escalation.holder))}
        </div>
      </div>
      <span className={mergeClasses(styles.clock, isLate && list.late, isLate && list.strong, isSoon && list.warning)}>
        <ClockMark clock={clock} />
        {words.clock(clock, scene.today)}
      </span>
    </li>
  );
};

/** Without the reference that stands below it. */
const titleOf = ({ escalation, project }: OpenMatter, { snapshot }: ProgrammeScene): string => {
  const key = escalation.milestone === undefined ? undefined : snapshot.milestones.get(escalation.milestone)?.key;
  const reference = [key, project?.code].find((one) => one !== undefined && escalation.title.startsWith(`${one} `));
  return reference === undefined ? escalation.title : escalation.title.slice(reference.length + 1);
};

import { makeStyles } from '@fluentui/react-components';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { PageLink } from '../../../parts/PageLink';
import { my as words } from '../../../words/my';
import { Card } from '../../../parts/Card';
import { milestonePath, projectPath } from '../../../parts/milestonePath';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: '10px', padding: '4px 0', alignItems: 'baseline' },
  day: { flexShrink: 0, minWidth: '76px' },
});

/** What was settled lately, newest first. */
export const AnsweredSection = ({ scene }: { readonly scene: MyWorkScene }): ReactElement => {
  const work = useWorkStyles();
  const styles = useStyles();
  const { snapshot, today } = scene;
  return (
    <Card title={words.answered}>
      <ul className={work.list}>
        {scene.work.answered.map((answered, at) => {
          const code = snapshot.projects.get(answered.project ?? '')?.code;
          const path =
            answered.milestone !== undefined
              ? milestonePath(answered.milestone, snapshot)
              : code === undefined
                ? undefined
                : projectPath(code);
          const text = words.answeredText(answered);
          return (
            <li key={at} className={styles.row}>
              <span className={`${work.meta} ${styles.day}`}>{formatDay(answered.on, today)}</span>
              {path === undefined ? (
                <span className={work.title}>{text}</span>
              ) : (
                <PageLink className={work.title} to={path}>
                  {text}
                </PageLink>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

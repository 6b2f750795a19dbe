import { makeStyles } from '@fluentui/react-components';
import { formatDay, type Waiting } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { Initials } from '../../../parts/Initials';
import { PageLink } from '../../../parts/PageLink';
import { my as words } from '../../../words/my';
import { Card } from '../../../parts/Card';
import { milestonePath, projectPath } from '../../../parts/milestonePath';
import { ShowMore } from '../ShowMore';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';

const useStyles = makeStyles({
  row: { alignItems: 'flex-start' },
  name: { display: 'flex', alignItems: 'center', columnGap: '6px', fontSize: '14px', lineHeight: '20px' },
});

const firstShown = 5;

/** Whom the person waits for, for what, and what was promised. */
export const WaitingSection = ({ scene }: { readonly scene: MyWorkScene }): ReactElement => {
  const styles = useWorkStyles();
  const [all, setAll] = useState(false);
  const { waiting } = scene.work;
  return (
    <Card title={words.waiting} beside={waiting.length > 0 && <span className={styles.count}>{waiting.length}</span>}>
      {waiting.length === 0 ? (
        <p className={styles.body}>{words.nothingWaits}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {(all ? waiting : waiting.slice(0, firstShown)).map((one) => (
              <WaitingLine key={`${one.kind}/${one.id}`} waiting={one} scene={scene} />
            ))}
          </ul>
          <ShowMore count={waiting.length} first={firstShown} all={all} onChange={setAll} label={words.waiting} />
        </>
      )}
    </Card>
  );
};

const WaitingLine = ({ waiting, scene }: { readonly waiting: Waiting; readonly scene: MyWorkScene }): ReactElement => {
  const work = useWorkStyles();
  const styles = useStyles();
  const { snapshot, today, nameOf } = scene;
  const { kind, id, who, what, standing, by, since, project } = waiting;
  const name = who === undefined ? words.nobody : nameOf(who);
  const path = kind === 'milestone' ? milestonePath(id, snapshot) : projectPath(project?.code ?? '');
  const then = words.waitingKinds[kind](since && formatDay(since, today));
  return (
    <li className={`${work.row} ${styles.row}`}>
      <div className={work.text}>
        <div className={styles.name}>
          <Initials name={name} />
          {name}
        </div>
        <PageLink className={work.title} to={path}>
          {what}
        </PageLink>
        <div className={standing === 'late' ? `${work.meta} ${work.warning}` : work.meta}>
          {words.standings[standing](formatDay(by, today))}
        </div>
        <div className={work.meta}>{[project?.code, then].filter((part) => part !== undefined).join(' · ')}</div>
      </div>
    </li>
  );
};

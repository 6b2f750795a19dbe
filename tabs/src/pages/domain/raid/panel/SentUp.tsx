import { formatDay } from '@ipmo-hub/teams-app/domain';
import type { Escalation } from '@ipmo-hub/teams-app/lists';
import type { ReactElement } from 'react';
import { PageLink } from '../../../../parts/PageLink';
import { projectPath } from '../../../../parts/milestonePath';
import { raidPanel } from '../../../../words/raidPanel';
import { usePanelStyles } from '../../panel/usePanelStyles';
import type { RaidScene } from '../useRaid';

interface Props {
  readonly scene: Pick<RaidScene, 'snapshot' | 'today' | 'nameOf'>;
  readonly escalation: Escalation;
}

/** That an entry was sent up: since when, with whom it is, and where to see what became of it. */
export const SentUp = ({ scene, escalation }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { snapshot, today, nameOf } = scene;
  const { rung, holder, raisedOn, answerBy, ask, state } = escalation;
  const project = snapshot.projects.get(escalation.project);
  return (
    <div className={styles.escalated}>
      <div>
        {raidPanel.sentUp(formatDay(raisedOn, today), nameOf(holder), rung)}{' '}
        {state === 'Open' && raidPanel.answerBy(formatDay(answerBy, today))}
      </div>
      {ask !== undefined && <div>{raidPanel.asked(ask)}</div>}
      {project && (
        <PageLink to={`${projectPath(project.code)}?matter=${encodeURIComponent(escalation.id)}`}>
          {raidPanel.seeEscalation}
        </PageLink>
      )}
    </div>
  );
};

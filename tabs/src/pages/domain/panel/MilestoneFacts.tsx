import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { formatDay, milestoneStanding } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { words } from '../../../words';
import { milestone as milestoneWords } from '../../../words/milestone';
import { formatTime } from '../../../words/formatTime';
import { slipText } from '../../../words/slipText';
import type { DomainScene } from '../useDomain';
import { linkedText } from '../linkedText';
import { linksOf } from '../linksOf';
import { usePanelStyles } from './usePanelStyles';

/** What is known of a milestone, a line each; what is not known has no line. */
export const MilestoneFacts = ({
  milestone,
  view,
}: {
  readonly milestone: Milestone;
  readonly view: DomainScene;
}): ReactElement => {
  const styles = usePanelStyles();
  const { snapshot, today, nameOf } = view;
  const { slipDays, severity } = milestoneStanding(milestone, today);
  const project = snapshot.projects.get(milestone.project);
  const { waitsFor, holdsUp } = linkedText(milestone, linksOf(milestone, snapshot.milestones), today);
  const escalation = [...snapshot.escalations.values()].find(
    (one) => one.milestone === milestone.id && one.state !== 'Closed' && one.state !== 'Returned',
  );
  const moved = milestone.moved ?? 0;
  const slip = slipText(slipDays);
  const tone = severity === 'serious' ? styles.late : severity === 'warning' ? styles.warning : undefined;
  return (
    <>
      <dl className={styles.facts}>
        {milestone.done !== undefined && <Fact name={milestoneWords.doneOn}>{formatDay(milestone.done, today)}</Fact>}
        <Fact name={milestoneWords.forecast}>{formatDay(milestone.forecast, today)}</Fact>
        <Fact name={milestoneWords.agreed}>{formatDay(milestone.baseline, today)}</Fact>
        {slip !== undefined && (
          <Fact name={milestoneWords.slip}>
            <span className={mergeClasses(tone)}>{slip}</span>
            {moved > 0 && `, ${words.domain.movedLong(moved)}`}
          </Fact>
        )}
        <Fact name={milestoneWords.owner}>{nameOf(milestone.owner)}</Fact>
        {project && <Fact name={milestoneWords.sro}>{nameOf(project.sro)}</Fact>}
        {waitsFor !== '' && <Fact name={milestoneWords.waitsFor}>{waitsFor}</Fact>}
        {holdsUp !== '' && <Fact name={milestoneWords.holdsUp}>{holdsUp}</Fact>}
        {milestone.note !== undefined && (
          <Fact name={milestoneWords.note}>
            <span className={styles.quote}>{milestone.note}</span>
          </Fact>
        )}
      </dl>
      {escalation && (
        <div className={styles.escalated}>
          {milestoneWords.escalated(escalation.rung, nameOf(escalation.holder), formatDay(escalation.answerBy, today))}
        </div>
      )}
      {milestone.modifiedBy !== undefined && (
        <p className={styles.meta}>
          {milestoneWords.lastChanged(
            milestone.modifiedBy,
            `${formatDay(milestone.modified.slice(0, 10), today)}, ${formatTime(new Date(milestone.modified))}`,
          )}
        </p>
      )}
    </>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

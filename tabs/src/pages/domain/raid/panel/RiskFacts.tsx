import { formatDay, riskBand, riskScore } from '@ipmo-hub/teams-app/domain';
import type { Risk } from '@ipmo-hub/teams-app/lists';
import type { ReactElement, ReactNode } from 'react';
import { PageLink } from '../../../../parts/PageLink';
import { ScoreBadge } from '../../../../parts/ScoreBadge';
import { raid } from '../../../../words/raid';
import { raidPanel } from '../../../../words/raidPanel';
import { usePanelStyles } from '../../panel/usePanelStyles';
import { writeRaidAddress } from '../raidAddress';
import type { RaidScene } from '../useRaid';
import { useRiskPanelStyles } from './useRiskPanelStyles';

interface Props {
  readonly scene: Pick<RaidScene, 'snapshot' | 'today' | 'bands' | 'nameOf' | 'domain' | 'state'>;
  readonly risk: Risk;
}

/** What is known of an entry, a line each; what is not known has no line. */
export const RiskFacts = ({ scene, risk }: Props): ReactElement => {
  const styles = usePanelStyles();
  const panelStyles = useRiskPanelStyles();
  const { snapshot, today, bands, nameOf, domain, state } = scene;
  const score = riskScore(risk);
  const before = snapshot.risks.get(risk.cameFrom ?? '');
  const issue = [...snapshot.risks.values()].find(({ cameFrom }) => cameFrom === risk.id);
  const linkTo = (other: Risk): ReactElement => (
    <PageLink
      to={`/domain/${encodeURIComponent(domain.code)}/raid${writeRaidAddress({ ...state, risk: other.id }, '')}`}
    >
      {other.key}
    </PageLink>
  );
  const project = snapshot.projects.get(risk.project ?? '');
  return (
    <dl className={styles.facts}>
      {score !== undefined && (
        <Fact name={raidPanel.scores}>
          <span className={panelStyles.result}>
            <ScoreBadge score={score} band={riskBand(score, bands)} />
            {[
              ...(risk.lastScore === undefined || risk.lastScore === score ? [] : [raid.was(risk.lastScore)]),
              ...(risk.firstScore === undefined ? [] : [raid.first(risk.firstScore)]),
              ...(risk.targetScore === undefined ? [] : [raid.target(risk.targetScore)]),
            ].join(' · ')}
          </span>
        </Fact>
      )}
      {project && (
        <Fact name={raidPanel.concerns}>
          <PageLink to={`/project/${encodeURIComponent(project.code)}`}>
            {project.code} {project.title}
          </PageLink>
        </Fact>
      )}
      <Fact name={raidPanel.owner}>{nameOf(risk.owner)}</Fact>
      <Fact name={raidPanel.raised}>{raidPanel.raisedBy(formatDay(risk.raisedOn, today), nameOf(risk.raisedBy))}</Fact>
      {before && <Fact name={raidPanel.cameFrom}>{linkTo(before)}</Fact>}
      {issue && <Fact name={raidPanel.became}>{linkTo(issue)}</Fact>}
      {risk.closedOn !== undefined && <Fact name={raidPanel.closed}>{formatDay(risk.closedOn, today)}</Fact>}
      {risk.outcome !== undefined && <Fact name={raidPanel.reason}>{risk.outcome}</Fact>}
    </dl>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

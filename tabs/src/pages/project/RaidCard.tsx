import type { ReactElement } from 'react';
import { PageLink } from '../../parts/PageLink';
import { ScoreBadge } from '../../parts/ScoreBadge';
import { shortName } from '../../parts/shortName';
import { project as words } from '../../words/project';
import { useWorkStyles } from '../my/useWorkStyles';
import { Card } from '../../parts/Card';
import type { ProjectScene } from './useProjectStory';

const firstShown = 4;

/** The project's worst open risks and issues; all of them in the domain's log. */
export const RaidCard = ({ scene }: { readonly scene: ProjectScene }): ReactElement => {
  const styles = useWorkStyles();
  const { raid, domain, project } = scene.story;
  const log = `/domain/${encodeURIComponent(domain?.code ?? '')}/raid?project=${encodeURIComponent(project.code)}`;
  return (
    <Card
      title={words.raid}
      beside={
        <>
          {raid.length > 0 && <span className={styles.count}>{raid.length}</span>}
          <PageLink className={styles.meta} to={log} label={words.allRaid}>
            {words.all} ›
          </PageLink>
        </>
      }
    >
      {raid.length === 0 ? (
        <p className={styles.body}>
          {words.noRaid} <PageLink to={`${log}&risk=new`}>{words.addRisk}</PageLink>
        </p>
      ) : (
        <ul className={styles.list}>
          {raid.slice(0, firstShown).map(({ risk, score, band, was }) => (
            <li key={risk.id} className={styles.row} style={{ flexWrap: 'nowrap' }}>
              <ScoreBadge score={score} band={band} />
              <div className={styles.text}>
                <PageLink className={styles.title} to={`${log}&risk=${risk.id}`}>
                  {risk.title}
                </PageLink>
                <div className={styles.meta}>
                  {[
                    risk.kind,
                    shortName(scene.nameOf(risk.owner)),
                    ...(was === undefined ? [] : [words.was(was)]),
                  ].join(' · ')}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

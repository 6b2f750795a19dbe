import { mergeClasses } from '@fluentui/react-components';
import { formatDay, ratingOfVerdict, type DomainRow, type Rating } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { PageLink } from '../../parts/PageLink';
import { RagChange } from '../../parts/RagChange';
import { healthSentence } from '../../words/healthSentence';
import { programme as words } from '../../words/programme';
import { FateLists } from './FateLists';
import { milestonePath } from '../../parts/milestonePath';
import { ShareBar } from './ShareBar';
import { ShowButton } from './ShowButton';
import { useDomainStyles } from './useDomainStyles';
import type { ProgrammeScene } from './useProgrammeView';
import { useShown } from './useShown';

/** The domains as rows that can be compared, not as cards. */
export const DomainTable = ({ scene }: { readonly scene: ProgrammeScene }): ReactElement => {
  const styles = useDomainStyles();
  const { columns } = words;
  return (
    <section aria-label={words.domains}>
      <div role="table" aria-label={words.domains} className={styles.root}>
        <div role="row" className={styles.head} data-testid="columns">
          <span role="columnheader">{columns.domain}</span>
          <span role="columnheader" aria-label={columns.changeLong} className={styles.change}>
            {columns.change}
          </span>
          <span role="columnheader">{columns.know}</span>
          <span role="columnheader">{columns.projects}</span>
          <span role="columnheader">{columns.commitments}</span>
          <span role="columnheader">{columns.next}</span>
        </div>
        {scene.programme.domains.map((row) => (
          <Row key={row.domain.id} row={row} scene={scene} />
        ))}
      </div>
    </section>
  );
};

interface Props {
  readonly row: DomainRow;
  readonly scene: ProgrammeScene;
}

const Row = ({ row, scene }: Props): ReactElement => {
  const styles = useDomainStyles();
  const { domain, health, commitments, next } = row;
  const list = `domain-${domain.code}` as const;
  const [shown] = useShown(list);
  const path = `/domain/${encodeURIComponent(domain.code)}`;
  const rating = ratingOfVerdict(health.verdict);
  const kept = commitments.steps.kept.length;
  return (
    <>
      <div role="row" className={styles.row}>
        <div role="rowheader" className={styles.title}>
          <h2 className={styles.name}>
            <PageLink className={styles.nameLink} to={path}>
              {domain.title}
            </PageLink>
          </h2>
          <div className={styles.meta}>{scene.nameOf(domain.lead)}</div>
        </div>
        <div role="cell" className={styles.change}>
          {rating && <RagChange now={rating} before={health.lastVerdict && ratingOfVerdict(health.lastVerdict)} />}
        </div>
        <div role="cell" className={mergeClasses(styles.know, styles.full)}>
          {whatToKnow(row, scene)}
        </div>
        <div role="cell" className={mergeClasses(styles.projects, styles.number)}>
          <Projects row={row} path={path} />
        </div>
        <div role="cell" className={mergeClasses(styles.kept, styles.number)}>
          <div className={mergeClasses(styles.meta, styles.label)}>{words.columns.commitments}</div>
          {commitments.total === 0 ? (
            <span className={styles.meta}>{words.noneDue}</span>
          ) : (
            <>
              <ShareBar
                shares={[
                  ['kept', kept],
                  ['rest', commitments.total - kept],
                ]}
              />
              <ShowButton list={list} label={words.keptOfLong(kept, commitments.total, domain.title)}>
                {words.keptOf(kept, commitments.total)}
              </ShowButton>
            </>
          )}
        </div>
        <div role="cell" className={mergeClasses(styles.next, styles.number)}>
          <div className={mergeClasses(styles.meta, styles.label)}>{words.columns.next}</div>
          {next ? (
            <>
              <PageLink className={styles.dark} to={milestonePath(next.milestone.id, scene.snapshot)}>
                {next.milestone.title}
              </PageLink>
              <div className={styles.meta}>
                {formatDay(next.on, scene.today)} · {next.project.code}
              </div>
            </>
          ) : (
            <span className={styles.meta}>{words.nothingNext}</span>
          )}
        </div>
      </div>
      {shown && commitments.total > 0 && (
        <div role="row">
          <div role="cell" aria-colspan={6} className={styles.opened}>
            <FateLists commitments={commitments} scene={scene} />
          </div>
        </div>
      )}
    </>
  );
};

const whatToKnow = ({ projectCount, health, lastDone }: DomainRow, { today }: ProgrammeScene): string => {
  if (projectCount === 0) return words.noProjects;
  const causes = healthSentence(health.causes);
  if (causes !== '') return causes;
  const done = lastDone && words.doneLast(lastDone.milestone.title, formatDay(lastDone.on, today));
  return `${words.nothingToSay}${done === undefined ? '' : ` ${done}`}`;
};

/** Worst first: what asks for attention is read first. */
const order: readonly Rating[] = ['Red', 'Amber', 'Green', 'Complete', 'Not started'];

const Projects = ({ row, path }: { readonly row: DomainRow; readonly path: string }): ReactElement => {
  const styles = useDomainStyles();
  const { counts, projectCount, domain } = row;
  const present = order.filter((rating) => counts[rating] > 0);
  return (
    <>
      <PageLink className={styles.count} to={path} label={words.allProjects(projectCount, domain.title)}>
        {projectCount}
      </PageLink>
      <div className={styles.shares}>
        <ShareBar shares={present.map((rating) => [rating, counts[rating]] as const)} />
        <div className={styles.ratings}>
          {present.map((rating) => (
            <PageLink
              key={rating}
              className={styles.rating}
              to={`${path}?${new URLSearchParams({ status: rating }).toString()}`}
              label={`${domain.title}: ${words.rated(rating, counts[rating])}`}
            >
              {words.rated(rating, counts[rating])}
            </PageLink>
          ))}
        </div>
      </div>
    </>
  );
};

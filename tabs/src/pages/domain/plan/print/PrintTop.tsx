import type { ReactElement } from 'react';
import { formatDay, ratingOrder } from '@ipmo-hub/teams-app/domain';
import { RagGlyph } from '../../../../parts/RagGlyph';
import { words } from '../../../../words';
import { healthSentence } from '../../../../words/healthSentence';
import { print as printWords } from '../../../../words/print';
import { activeFilters } from '../../activeFilters';
import type { DomainScene } from '../../useDomain';
import { usePrintStyles } from './usePrintStyles';

/** Whose plan it is, of which day, how it stands, and what was left out of it. */
export const PrintTop = ({ view }: { readonly view: DomainScene }): ReactElement => {
  const styles = usePrintStyles();
  const { plan, shown, state, today, nameOf } = view;
  const { domain, health, counts } = plan;
  const lead = nameOf(domain.lead);
  const filters = activeFilters(state, nameOf).map(({ name }) => name);
  return (
    <div className={styles.head}>
      <div className={styles.grow}>
        <h1 className={styles.title}>{domain.title}</h1>
        <p className={styles.verdict}>
          <span>
            <span className={styles.strong}>{health.verdict}.</span> {healthSentence(health.causes)}
          </span>
        </p>
      </div>
      <div className={styles.facts}>
        <div className={styles.counts}>
          {ratingOrder
            .filter((rating) => counts[rating] > 0)
            .map((rating) => (
              <span key={rating} className={styles.count}>
                <RagGlyph rating={rating} silent size={16} />
                {counts[rating]}
              </span>
            ))}
        </div>
        <div>{printWords.asAt(formatDay(today), today.slice(0, 4))}</div>
        {lead !== '' && (
          <div>
            {words.domain.ledBy} {lead}
          </div>
        )}
        {filters.length > 0 && <div>{printWords.only(filters, shown.length, plan.projects.length)}</div>}
      </div>
    </div>
  );
};

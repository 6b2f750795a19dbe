import type { ReactElement } from 'react';
import { countByRating, ratingOrder, type Rating } from '@ipmo-hub/teams-app/domain';
import type { Domain, Snapshot } from '@ipmo-hub/teams-app/lists';
import { RagGlyph } from '../parts/RagGlyph';
import { useConfigureStyles } from './useConfigureStyles';

interface Props {
  readonly domain: Domain;
  readonly snapshot: Pick<Snapshot, 'projects'>;
}

/** A domain's projects by rating, to know it by. */
export const DomainCounts = ({ domain, snapshot }: Props): ReactElement => {
  const styles = useConfigureStyles();
  const own = [...snapshot.projects.values()].filter((project) => project.domain === domain.id);
  const counts: Readonly<Record<Rating, number>> = countByRating(own);
  return (
    <span className={styles.counts}>
      {ratingOrder
        .filter((rating) => counts[rating] > 0)
        .map((rating) => (
          <span key={rating} className={styles.count}>
            <RagGlyph rating={rating} size={16} />
            {counts[rating]}
          </span>
        ))}
    </span>
  );
};

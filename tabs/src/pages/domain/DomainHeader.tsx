import { mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ratingOfVerdict, ratingOrder, type Rating } from '@ipmo-hub/teams-app/domain';
import { Initials } from '../../parts/Initials';
import { PageCorner } from '../../parts/PageCorner';
import { RagChange } from '../../parts/RagChange';
import { RagGlyph } from '../../parts/RagGlyph';
import { Toggle } from '../../parts/Toggle';
import { useContrast } from '../../parts/useContrast';
import { words } from '../../words';
import { healthSentence } from '../../words/healthSentence';
import type { DomainScene } from './useDomain';
import { usePageStyles } from './usePageStyles';

const shareColours: Readonly<Record<Rating, string>> = {
  Green: tokens.colorStatusSuccessBackground3,
  Amber: tokens.colorPaletteMarigoldBackground3,
  Red: tokens.colorStatusDangerBackground3,
  Complete: tokens.colorPaletteBlueBorderActive,
  'Not started': tokens.colorNeutralStroke1,
};

/** Whose plan it is, how it stands in one sentence, and the projects by rating, each a filter. */
export const DomainHeader = ({
  view,
  small,
}: {
  readonly view: DomainScene;
  readonly small: boolean;
}): ReactElement => {
  const styles = usePageStyles();
  const { domain, health } = view.plan;
  const leadName = view.nameOf(domain.lead);
  const rating = ratingOfVerdict(health.verdict);
  const before = health.lastVerdict && ratingOfVerdict(health.lastVerdict);
  return (
    <header className={mergeClasses(styles.header, small && styles.headerSmall)}>
      <div className={styles.grow}>
        <div className={mergeClasses(styles.titleLine, small && styles.titleSmall)}>
          <h1 className={styles.title}>{domain.title}</h1>
          {leadName !== '' && (
            <span className={styles.led}>
              {words.domain.ledBy}
              <Initials name={leadName} />
              <span className={styles.ledName}>{leadName}</span>
            </span>
          )}
        </div>
        {rating && (
          <p className={styles.health}>
            <RagChange now={rating} before={before} />
            <span>
              <span className={styles.verdict} title={words.domain.verdictWhy[rating]}>
                {health.verdict}.
              </span>{' '}
              {healthSentence(health.causes)}
            </span>
          </p>
        )}
      </div>
      {view.plan.projects.length > 0 && <Counts view={view} />}
      <div className={styles.account}>
        <PageCorner />
      </div>
    </header>
  );
};

const Counts = ({ view }: { readonly view: DomainScene }): ReactElement => {
  const styles = usePageStyles();
  const contrast = useContrast();
  const { counts } = view.plan;
  const present = ratingOrder.filter((rating) => counts[rating] > 0);
  return (
    <div className={styles.counts}>
      {!contrast && (
        <div className={styles.shares} aria-hidden="true">
          {present.map((rating) => (
            <span key={rating} style={{ flexGrow: counts[rating], backgroundColor: shareColours[rating] }} />
          ))}
        </div>
      )}
      <div className={styles.countRow} role="group" aria-label={words.domain.countsLabel}>
        {present.map((rating) => (
          <Toggle
            key={rating}
            className={styles.count}
            size="small"
            appearance="subtle"
            pressed={view.state.rating === rating}
            aria-label={words.domain.countLabel(words.rating[rating].name, counts[rating])}
            onClick={() => {
              view.go({ ...view.state, rating: view.state.rating === rating ? undefined : rating });
            }}
          >
            <RagGlyph rating={rating} silent size={16} />
            {counts[rating]}
          </Toggle>
        ))}
      </div>
    </div>
  );
};

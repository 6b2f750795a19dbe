import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Rating } from '@ipmo-hub/teams-app/domain';
import { words } from '../words';
import { RagGlyph } from './RagGlyph';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '3px', verticalAlign: 'middle', flexShrink: 0 },
  arrow: { stroke: tokens.colorNeutralForeground3, fill: 'none', strokeWidth: '1.2px' },
});

/** Last period → this one, with the arrow only where the rating changed, so that change is what is seen. */
export const RagChange = ({
  now,
  before,
}: {
  readonly now: Rating;
  readonly before?: Rating | undefined;
}): ReactElement => {
  const styles = useStyles();
  const changed = before !== undefined && before !== now;
  return (
    <span className={styles.root} role="img" aria-label={words.ratingChange(now, before)}>
      {changed && (
        <>
          <RagGlyph rating={before} past silent />
          <svg width="10" height="8" viewBox="0 0 10 8" aria-hidden="true">
            <path className={styles.arrow} d="M0 4h8.5M6 1.5 8.7 4 6 6.5" />
          </svg>
        </>
      )}
      <RagGlyph rating={now} silent />
    </span>
  );
};

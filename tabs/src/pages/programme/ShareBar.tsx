import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommitmentFate, Rating } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { useContrast } from '../../parts/useContrast';

const useStyles = makeStyles({
  root: { display: 'flex', columnGap: '2px', height: '8px', borderRadius: '4px', overflow: 'hidden' },
  part: { minWidth: '3px', boxSizing: 'border-box', printColorAdjust: 'exact' },
});

export type Share = Rating | CommitmentFate | 'rest';

const colours: Readonly<Record<Share, string>> = {
  Green: tokens.colorStatusSuccessBackground3,
  Amber: tokens.colorPaletteMarigoldBackground3,
  Red: tokens.colorStatusDangerBackground3,
  Complete: tokens.colorPaletteBlueBorderActive,
  'Not started': tokens.colorNeutralStroke1,
  kept: tokens.colorNeutralForeground3,
  'moved once': tokens.colorPaletteMarigoldBackground3,
  'moved again': tokens.colorStatusDangerBackground3,
  overdue: 'transparent',
  rest: tokens.colorNeutralStroke1,
};

/** Shares as a bar; the counts stand beside it in words, so it is silent, and left out where colours are. */
export const ShareBar = ({
  shares,
}: {
  readonly shares: readonly (readonly [Share, number])[];
}): ReactElement | null => {
  const styles = useStyles();
  if (useContrast()) return null;
  return (
    <div className={styles.root} aria-hidden="true">
      {shares.map(([share, count]) =>
        count === 0 ? null : (
          <span
            key={share}
            className={styles.part}
            style={{
              flexGrow: count,
              backgroundColor: colours[share],
              // Hollow: nobody has filled it with another day.
              ...(share === 'overdue' && { border: `1.5px solid ${tokens.colorStatusDangerBorder2}` }),
            }}
          />
        ),
      )}
    </div>
  );
};

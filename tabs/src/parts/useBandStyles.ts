import { makeStyles, tokens } from '@fluentui/react-components';
import type { RiskBand } from '@ipmo-hub/teams-app/domain';
import { useContrast } from './useContrast';

const useStyles = makeStyles({
  Extreme: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
  },
  High: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorPaletteMarigoldForeground2}`,
  },
  Moderate: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  Low: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

const plain = { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 } as const;

// Without colour the worse bands have the heavier edge.
const useContrastStyles = makeStyles({
  Extreme: { ...plain, border: `3px double ${tokens.colorNeutralForeground1}` },
  High: { ...plain, border: `2px solid ${tokens.colorNeutralForeground1}` },
  Moderate: { ...plain, border: `1px solid ${tokens.colorNeutralForeground1}` },
  Low: { ...plain, border: `1px dotted ${tokens.colorNeutralForeground1}` },
});

/** The looks of the bands of a risk's score, as a class for each. */
export const useBandStyles = (): Readonly<Record<RiskBand, string>> => {
  const coloured = useStyles();
  const plain = useContrastStyles();
  return useContrast() ? plain : coloured;
};

import type { CSSProperties, ReactElement } from 'react';
import { tokens } from '@fluentui/react-components';
import type { Rating } from '@ipmo-hub/teams-app/domain';
import { words } from '../words';
import { useContrast } from './useContrast';

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly letter: string;
  readonly ink: string;
  readonly shape: (style: CSSProperties) => ReactElement;
}

const circle = (style: CSSProperties): ReactElement => <circle cx="9" cy="9" r="8.25" style={style} />;

const looks: Readonly<Record<Rating, Look>> = {
  Green: {
    fill: tokens.colorStatusSuccessBackground3,
    stroke: tokens.colorStatusSuccessBorder2,
    letter: 'G',
    ink: tokens.colorNeutralForegroundOnBrand,
    shape: circle,
  },
  Amber: {
    fill: tokens.colorPaletteMarigoldBackground3,
    stroke: tokens.colorPaletteMarigoldForeground2,
    letter: 'A',
    ink: tokens.colorNeutralForeground1Static,
    shape: (style) => <path d="M9 .9 17.5 17 H.5 Z" strokeLinejoin="round" style={style} />,
  },
  Red: {
    fill: tokens.colorStatusDangerBackground3,
    stroke: tokens.colorStatusDangerBorder2,
    letter: 'R',
    ink: tokens.colorNeutralForegroundOnBrand,
    shape: (style) => (
      <path d="M5.6.8h6.8l4.8 4.8v6.8l-4.8 4.8H5.6L.8 12.4V5.6Z" strokeLinejoin="round" style={style} />
    ),
  },
  Complete: {
    fill: tokens.colorPaletteBlueBorderActive,
    stroke: tokens.colorPaletteBlueBorderActive,
    letter: 'B',
    ink: tokens.colorNeutralForegroundInverted,
    shape: (style) => <rect x=".75" y=".75" width="16.5" height="16.5" rx="4" style={style} />,
  },
  'Not started': {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    letter: '–',
    ink: tokens.colorNeutralForeground2,
    shape: circle,
  },
};

interface Props {
  readonly rating: Rating;
  /** Drawn as an outline: the period before. */
  readonly past?: boolean;
  /** Beside its own words a glyph is silent to screen readers. */
  readonly silent?: boolean;
  readonly size?: number;
}

/** A delivery rating by shape, letter and colour; in high contrast by shape and letter. */
export const RagGlyph = ({ rating, past = false, silent = false, size = 18 }: Props): ReactElement => {
  const contrast = useContrast();
  const look = looks[rating];
  const outline = past || contrast;
  const ink = contrast ? tokens.colorNeutralForeground1 : past ? tokens.colorNeutralForeground3 : look.ink;
  const stroke = contrast ? tokens.colorNeutralForeground1 : past ? tokens.colorNeutralStrokeAccessible : look.stroke;
  const px = past ? size - 3 : size;
  return (
    <svg
      width={px}
      height={px}
      viewBox="0 0 18 18"
      style={{ flexShrink: 0, display: 'block' }}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words.rating[rating].glyph })}
    >
      {look.shape({ fill: outline ? 'none' : look.fill, stroke, strokeWidth: contrast ? 1.5 : 1 })}
      <text
        x="9"
        y={rating === 'Amber' ? 14.6 : 12.7}
        textAnchor="middle"
        fontSize="10"
        fontWeight="600"
        fontFamily="inherit"
        style={{ fill: ink }}
      >
        {look.letter}
      </text>
    </svg>
  );
};

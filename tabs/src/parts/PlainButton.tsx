import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { edge } from './edge';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: '4px',
    boxSizing: 'border-box',
    margin: 0,
    minWidth: '96px',
    padding: '5px 12px',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    outlineStyle: 'none',
    // With its own text colour: in high contrast both turn.
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
      ...edge(tokens.colorNeutralStroke1Hover),
    },
    ':active': {
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      color: tokens.colorNeutralForeground1Pressed,
      ...edge(tokens.colorNeutralStroke1Pressed),
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
  },
  small: {
    minWidth: '64px',
    padding: '3px 8px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
  },
  smallIcon: { paddingTop: '1px', paddingBottom: '1px' },
  bare: { minWidth: '32px', maxWidth: '32px', padding: '5px' },
  bareSmall: { minWidth: '24px', maxWidth: '24px', padding: '1px' },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    ...edge('transparent'),
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      backgroundColor: tokens.colorBrandBackgroundHover,
      color: tokens.colorNeutralForegroundOnBrand,
      ...edge('transparent'),
    },
    ':active': {
      backgroundColor: tokens.colorBrandBackgroundPressed,
      color: tokens.colorNeutralForegroundOnBrand,
      ...edge('transparent'),
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorNeutralForegroundOnBrand}`,
      boxShadow: `0 0 0 2px ${tokens.colorStrokeFocus2}`,
    },
  },
  subtle: {
    backgroundColor: tokens.colorSubtleBackground,
    ...edge('transparent'),
    color: tokens.colorNeutralForeground2,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      ...edge('transparent'),
      color: tokens.colorNeutralForeground2Hover,
    },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed, ...edge('transparent') },
  },
  transparent: {
    backgroundColor: 'transparent',
    ...edge('transparent'),
    color: tokens.colorNeutralForeground2,
    ':hover': {
      backgroundColor: 'transparent',
      ...edge('transparent'),
      color: tokens.colorBrandForegroundLinkHover,
    },
    ':active': {
      backgroundColor: 'transparent',
      ...edge('transparent'),
      color: tokens.colorBrandForegroundLinkPressed,
    },
  },
  icon: { display: 'inline-flex', flexShrink: 0, fontSize: '20px', alignItems: 'center', justifyContent: 'center' },
});

export interface PlainButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Fluent's button by its looks, for the first view: Fluent's own brings five times the styles. */
export const PlainButton = (props: PlainButtonProps): ReactElement => {
  const { appearance = 'secondary', size = 'medium', icon, className, children, ...rest } = props;
  const styles = useStyles();
  const small = size === 'small';
  const bare = icon !== undefined && icon !== null && children === undefined;
  return (
    <button
      type="button"
      {...rest}
      className={mergeClasses(
        styles.root,
        small && styles.small,
        small && Boolean(icon) && styles.smallIcon,
        bare && (small ? styles.bareSmall : styles.bare),
        appearance !== 'secondary' && styles[appearance],
        className,
      )}
    >
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </button>
  );
};

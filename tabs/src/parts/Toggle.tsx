import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useContrast } from './useContrast';
import { PlainButton, type PlainButtonProps } from './PlainButton';

const useStyles = makeStyles({
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: none)': { fontWeight: tokens.fontWeightSemibold },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
  },
  // Where fills are lost an outline says it.
  outlined: { outline: `2px solid ${tokens.colorNeutralStroke1Selected}`, outlineOffset: '-3px' },
});

/** A button that stays pressed. */
export const Toggle = ({
  pressed,
  className,
  ...rest
}: PlainButtonProps & { readonly pressed: boolean }): ReactElement => {
  const styles = useStyles();
  const contrast = useContrast();
  return (
    <PlainButton
      {...rest}
      aria-pressed={pressed}
      className={mergeClasses(className, pressed && styles.pressed, pressed && contrast && styles.outlined)}
    />
  );
};

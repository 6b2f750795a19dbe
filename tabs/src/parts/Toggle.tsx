import { Button, makeStyles, mergeClasses, tokens, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: none)': { fontWeight: tokens.fontWeightSemibold },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
  },
});

/** A button that stays pressed. Fluent's own brings as many styles again as the plain button, for looks that are not used here. */
export const Toggle = ({
  pressed,
  className,
  ...rest
}: ButtonProps & { readonly as?: 'button'; readonly pressed: boolean }): ReactElement => {
  const styles = useStyles();
  return <Button {...rest} aria-pressed={pressed} className={mergeClasses(className, pressed && styles.pressed)} />;
};

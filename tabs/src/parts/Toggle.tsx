import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PlainButton, type PlainButtonProps } from './PlainButton';

const useStyles = makeStyles({
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: none)': { fontWeight: tokens.fontWeightSemibold },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
  },
});

/** A button that stays pressed. */
export const Toggle = ({
  pressed,
  className,
  ...rest
}: PlainButtonProps & { readonly pressed: boolean }): ReactElement => {
  const styles = useStyles();
  return (
    <PlainButton {...rest} aria-pressed={pressed} className={mergeClasses(className, pressed && styles.pressed)} />
  );
};

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '20px',
    height: '20px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxSizing: 'border-box',
    fontSize: '10px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A person's initials in a quiet circle; always beside the name, so silent. */
export const Initials = ({ name }: { readonly name: string }): ReactElement => (
  <span className={useStyles().root} aria-hidden="true">
    {initialsOf(name)}
  </span>
);

const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return letters.map((part) => [...(part ?? '')][0]?.toUpperCase() ?? '').join('');
};

import { makeResetStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';

const useCircle = makeResetStyles({
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
});

/** What draws people's initials in a quiet circle. Long lists ask for it once, not in each of their rows. */
export const useInitials = (): ((name: string) => ReactElement) => {
  const circle = useCircle();
  return useCallback(
    (name) => (
      <span className={circle} aria-hidden="true">
        {initialsOf(name)}
      </span>
    ),
    [circle],
  );
};

/** A person's initials; always beside the name, so silent. */
export const Initials = ({ name }: { readonly name: string }): ReactElement => useInitials()(name);

const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return letters.map((part) => [...(part ?? '')][0]?.toUpperCase() ?? '').join('');
};

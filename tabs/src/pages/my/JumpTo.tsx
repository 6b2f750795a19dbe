import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { focusSection } from './focusSection';

const useStyles = makeStyles({
  root: {
    display: 'inline',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** Words in a sentence that lead to the part of the page they count. */
export const JumpTo = ({
  section,
  children,
}: {
  readonly section: string;
  readonly children: ReactNode;
}): ReactElement => (
  <button
    type="button"
    className={useStyles().root}
    onClick={({ currentTarget }) => {
      focusSection(currentTarget, section);
    }}
  >
    {children}
  </button>
);

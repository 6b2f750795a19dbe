import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useAddress } from '../app/AddressContext';

// Fluent's own link would be as heavy as all the pages' links together.
const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface Props {
  /** Path and query inside the tabs, for example `/project/VAL-03?milestone=12`. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  /** Set on the link that leads to where the person is. */
  readonly current?: boolean;
  /** Out of the tab order, where something else leads the keyboard to it. */
  readonly tabIndex?: number | undefined;
}

/** A link to another page of the suite: goes there without a reload, and opens elsewhere when the person asks their browser to. */
export const PageLink = ({ to, children, className, label, current = false, tabIndex }: Props): ReactElement => {
  const styles = useStyles();
  const address = useAddress();
  const follow = (event: MouseEvent): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    const url = new URL(to, window.location.origin);
    address.go({ pathname: url.pathname, search: url.search, step: true });
  };
  return (
    <a
      href={to}
      className={mergeClasses(styles.link, className)}
      aria-label={label}
      tabIndex={tabIndex}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
};

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { PageLink } from '../../parts/PageLink';
import { PlainButton } from '../../parts/PlainButton';
import { words } from '../../words';
import { mayAdd } from './add/mayAdd';
import { writePlanAddress } from './planAddress';
import { ViewMenu } from './take/ViewMenu';
import type { DomainScene } from './useDomain';
import { views } from './views';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    padding: '0 12px',
    flexShrink: 0,
    // Its menu reaches over the view, which comes after it.
    position: 'relative',
    zIndex: 4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Stays while the page scrolls.
  barSmall: { position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground2 },
  // Fades where it goes on, until it is pushed to its end.
  linksSmall: {
    scrollbarWidth: 'none',
    // The chosen one never stops under the fade.
    scrollPaddingInline: '48px',
    paddingRight: '20px',
    maskImage: 'linear-gradient(to right, #000 calc(100% - 28px), transparent)',
  },
  links: { display: 'flex', columnGap: '4px', overflowX: 'auto', flexGrow: 1, minWidth: 0 },
  menu: { flexShrink: 0, minWidth: '44px', maxWidth: '44px' },
  add: { flexShrink: 0, alignSelf: 'center' },
  link: {
    padding: '6px 8px 5px',
    borderBottom: '2px solid transparent',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    ':hover': { textDecorationLine: 'none', color: tokens.colorNeutralForeground1 },
  },
  small: { padding: '11px 8px 10px' },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

interface Props {
  readonly view: DomainScene;
  /** The view on show. */
  readonly at: string;
  readonly small: boolean;
}

/** The views of a domain, one of which is on show. */
export const ViewLinks = ({ view, at, small }: Props): ReactElement => {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef(views[0]?.id);
  useLayoutEffect(() => {
    const { current } = bar;
    if (!small || !current || last.current === at) return;
    last.current = at;
    // A view begins at its top; a header that was scrolled away stays so.
    const page = current.parentElement;
    const above = current.previousElementSibling?.clientHeight ?? 0;
    if (page && page.scrollTop > above) page.scrollTop = above;
    current.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at, small]);
  const may = mayAdd(view);
  const isOfPlan = views.find(({ id }) => id === at)?.ofPlan;
  // What is looked for stays looked for, from one view of the plan to another.
  const { zoom: _zoom, open: _open, milestone: _milestone, add: _add, ...filters } = view.state;
  const sought = writePlanAddress({ ...filters, zoom: 'year' }, '');
  return (
    <div ref={bar} className={mergeClasses(styles.bar, small && styles.barSmall)}>
      <nav className={mergeClasses(styles.links, small && styles.linksSmall)} aria-label={words.domain.views}>
        {views.map(({ id, title, ofPlan }) => (
          <PageLink
            key={id}
            className={mergeClasses(styles.link, small && styles.small, id === at && styles.here)}
            to={`/domain/${encodeURIComponent(view.plan.domain.code)}${id === views[0]?.id ? '' : `/${id}`}${ofPlan ? sought : ''}`}
            current={id === at}
          >
            {title}
          </PageLink>
        ))}
      </nav>
      {isOfPlan && (may.project || may.to.length > 0) && (
        <PlainButton
          className={mergeClasses(styles.add, small && styles.menu)}
          size={small ? 'medium' : 'small'}
          appearance="subtle"
          icon="+"
          data-add
          aria-label={words.domain.add}
          aria-haspopup="dialog"
          onClick={() => {
            view.go({ ...view.state, add: 'milestone' }, true);
          }}
        >
          {small ? undefined : words.domain.add}
        </PlainButton>
      )}
      <ViewMenu view={view} at={at} className={styles.menu} />
    </div>
  );
};

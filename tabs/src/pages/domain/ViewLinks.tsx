import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PageLink } from '../../parts/PageLink';
import { words } from '../../words';
import { views } from './views';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '4px',
    padding: '0 12px',
    overflowX: 'auto',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
  /** Code of the domain. */
  readonly domain: string;
  /** The view on show. */
  readonly at: string;
  readonly small: boolean;
}

/** The views of a domain, one of which is on show. */
export const ViewLinks = ({ domain, at, small }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={words.domain.views}>
      {views.map(({ id, title }) => (
        <PageLink
          key={id}
          className={mergeClasses(styles.link, small && styles.small, id === at && styles.here)}
          to={`/domain/${encodeURIComponent(domain)}${id === views[0]?.id ? '' : `/${id}`}`}
          current={id === at}
        >
          {title}
        </PageLink>
      ))}
    </nav>
  );
};

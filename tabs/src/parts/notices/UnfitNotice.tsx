import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useState, type ReactElement } from 'react';
import { lists, type ListName } from '@ipmo-hub/teams-app/lists';
import { useSnapshot } from '../../programme/useSnapshot';
import { words } from '../../words';
import { PlainButton } from '../PlainButton';
import { useNoticeStyles } from './useNoticeStyles';

// What people keep by hand; the rest is the suite's own.
const told: ReadonlySet<ListName> = new Set([
  'domains',
  'projects',
  'milestones',
  'rollouts',
  'objectives',
  'risks',
  'people',
  'organisations',
] as const);

/** Items that somebody changed in SharePoint so that they no longer fit: which, and what is wrong, so that it can be put right there. */
export const UnfitNotice = (): ReactElement | null => {
  const styles = useNoticeStyles();
  const { snapshot } = useSnapshot();
  const [open, setOpen] = useState(false);
  const unfit = snapshot.unfit.filter(({ list }) => told.has(list));
  if (unfit.length === 0) return null;
  return (
    <div className={styles.banner}>
      <span className={styles.icon} aria-hidden="true">
        <Warning20Regular />
      </span>
      <span className={styles.text}>{words.domain.unfit(unfit.length)}</span>
      <PlainButton
        size="small"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? words.domain.unfitHide : words.domain.unfitShow}
      </PlainButton>
      {open && (
        <ul className={styles.list}>
          {unfit.map(({ list, id, title, problems }) => (
            <li key={`${list} ${id}`}>
              {lists[list].name}: {title}. {problems.map(({ heading, message }) => `${heading} ${message}`).join('; ')}.
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

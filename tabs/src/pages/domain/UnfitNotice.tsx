import { Button } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useState, type ReactElement } from 'react';
import { lists } from '@ipmo-hub/teams-app/lists';
import { useSnapshot } from '../../programme/useSnapshot';
import { words } from '../../words';
import { useNoticeStyles } from './useNoticeStyles';

/** Items that somebody changed in SharePoint so that they no longer fit: which, and what is wrong, so that it can be put right there. */
export const UnfitNotice = (): ReactElement | null => {
  const styles = useNoticeStyles();
  const { snapshot } = useSnapshot();
  const [open, setOpen] = useState(false);
  const unfit = snapshot.unfit.filter(({ list }) => list === 'milestones' || list === 'projects' || list === 'domains');
  if (unfit.length === 0) return null;
  return (
    <div className={styles.banner}>
      <span className={styles.icon} aria-hidden="true">
        <Warning20Regular />
      </span>
      <span className={styles.text}>{words.domain.unfit(unfit.length)}</span>
      <Button
        size="small"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? words.domain.unfitHide : words.domain.unfitShow}
      </Button>
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

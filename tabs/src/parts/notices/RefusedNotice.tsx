import type { ReactElement } from 'react';
import type { ListName, Snapshot } from '@ipmo-hub/teams-app/lists';
import { useAddress } from '../../app/AddressContext';
import type { PendingDeed } from '../../programme/deeds/createDeeds';
import { useProgramme } from '../../programme/TabProgramme';
import { notices } from '../../words/notices';
import { PlainButton } from '../PlainButton';
import { RefusedRow } from './RefusedRow';
import { typedIn } from './typedIn';
import { useNoticeScene } from './useNoticeScene';
import { useNoticeStyles } from './useNoticeStyles';
import { useRefused } from './useRefused';

/** So many stand each by itself; a batch that was refused as a whole would push the page away. */
const most = 3;

/** What was not taken, each with its reason; what was typed is kept, and can be changed where there is a place for that. */
export const RefusedNotice = ({
  onOpen,
}: {
  readonly onOpen?: ((list: ListName, id: string) => void) | undefined;
}): ReactElement => {
  const styles = useNoticeStyles();
  const { edits, deeds } = useProgramme();
  const address = useAddress();
  const scene = useNoticeScene();
  const refused = useRefused();
  const open = (list: ListName, id: string): (() => void) | undefined => {
    if (onOpen)
      return () => {
        onOpen(list, id);
      };
    if (list !== 'milestones' || id.startsWith('new:')) return undefined;
    return () => {
      address.go({ pathname: `/milestones/${id}`, search: '', step: true });
    };
  };
  const rest = refused.slice(most);
  return (
    <>
      {refused.slice(0, most).map(({ key, title, error, edit, deed, tryAgain, giveUp }) => {
        const onChange = edit && open(edit.list, edit.id);
        return (
          <RefusedRow
            key={key}
            title={title || aboutOf(deed, scene.snapshot)}
            error={error}
            what={tryAgain ? notices.inVain : deed ? notices.undone : notices.unsaved}
            typed={onChange ? [] : typedIn(edit, deed, scene)}
            onChange={onChange}
            onTryAgain={tryAgain}
            onGiveUp={giveUp}
          />
        );
      })}
      {rest.length > 0 && (
        <div className={styles.banner} role="alert">
          <span className={styles.text}>{notices.more(rest.length)}</span>
          <PlainButton
            size="small"
            appearance="subtle"
            onClick={() => {
              for (const { edit, deed } of rest) {
                if (edit) edits.discard(edit.list, edit.id);
                if (deed) void deeds.discard(deed.id);
              }
            }}
          >
            {notices.giveUpAll}
          </PlainButton>
        </div>
      )}
    </>
  );
};

/** The project that a deed names where it holds no title of its own. */
const aboutOf = (deed: PendingDeed | undefined, { projects }: Pick<Snapshot, 'projects'>): string =>
  projects.get(String(deed?.input['project'] ?? ''))?.title ?? '';

import { Button, DrawerBody, DrawerHeader, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useRef, type ReactElement, type ReactNode } from 'react';
import { Presence } from '../../../parts/Presence';
import { whenUncovered } from '../../../parts/whenUncovered';
import type { PendingEdit } from '../../../programme/edits';
import { useFreshness } from '../../../programme/useFreshness';
import { draft as draftWords } from '../../../words/draft';
import { usePanelStyles } from './usePanelStyles';

const fields = 'input, select, textarea';

interface Props {
  /** What the panel is about, as it stands now; undefined when there is no such item. */
  readonly title: string | undefined;
  readonly meta?: ReactNode;
  readonly glyph?: ReactNode;
  readonly words: { readonly gone: string; readonly close: string; readonly refused: string };
  /** The person's change that SharePoint does not have yet. */
  readonly unsent: PendingEdit | undefined;
  readonly open: boolean;
  /** Where the keyboard begins: at the title, or where there is nothing to read first in the first field. */
  readonly startsAt?: 'title' | 'field';
  readonly onClose: () => void;
  /** Told when the panel comes onto the page and when it has left it, its closing movement included. */
  readonly onPresent: (present: boolean) => void;
  readonly children: ReactNode;
}

/** The panel of one item: opened by the address, closed by Escape, by its button or by going elsewhere. What is typed in it is kept by its forms. */
export const ItemPanel = (props: Props): ReactElement => {
  const { title: named, meta, glyph, words, unsent, open, startsAt = 'title', onClose, onPresent, children } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const onChange = useCallback(
    (present: boolean) => {
      onPresent(present);
      const page = document.getElementById('root');
      // Also when a link in it led to another page, which stays hidden from screen readers otherwise.
      if (!present && page) whenUncovered(page, () => undefined);
      // After the drawer's own choice, which is the first thing that can be pressed.
      if (present)
        queueMicrotask(() => {
          const field = title.current?.closest('[role=dialog]')?.querySelector<HTMLElement>(fields);
          ((startsAt === 'field' && field) || title.current)?.focus();
        });
    },
    [onPresent, startsAt],
  );
  const styles = usePanelStyles();
  const { asAt, behind = false, trouble } = useFreshness();
  // What was made since the last visit is not missing: it has not been read.
  const isRead = trouble !== undefined || (asAt !== undefined && !behind);
  const heading = named ?? (isRead ? words.gone : draftWords.looking);
  return (
    <OverlayDrawer
      open={open}
      position="end"
      size="small"
      className={styles.drawer}
      aria-label={heading}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DrawerHeader>
        <div className={styles.head}>
          {glyph}
          <div className={styles.headText}>
            <h2 ref={title} className={styles.title} tabIndex={-1}>
              {heading}
            </h2>
            {meta !== undefined && <div className={styles.meta}>{meta}</div>}
          </div>
        </div>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <Presence onChange={onChange} />
        {open && unsent?.state.kind === 'refused' && (
          <p className={styles.refused}>
            {words.refused} {unsent.state.error.say} {unsent.state.error.next}
          </p>
        )}
        {children}
      </DrawerBody>
      {/* Comes last for the keyboard: what the panel is about comes first. */}
      <Button
        className={styles.close}
        appearance="subtle"
        aria-label={words.close}
        icon={<Dismiss20Regular />}
        onClick={onClose}
      />
    </OverlayDrawer>
  );
};

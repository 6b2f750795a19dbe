import { Button, DrawerBody, DrawerHeader, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement, ReactNode } from 'react';
import { Presence } from '../../../parts/Presence';
import type { PendingEdit } from '../../../programme/edits';
import { useFreshness } from '../../../programme/useFreshness';
import { draft as draftWords } from '../../../words/draft';
import { usePanelStyles } from './usePanelStyles';

interface Props {
  /** What the panel is about, as it stands now; undefined when there is no such item. */
  readonly title: string | undefined;
  readonly meta?: ReactNode;
  readonly glyph?: ReactNode;
  readonly words: { readonly gone: string; readonly close: string; readonly refused: string };
  /** The person's change that SharePoint does not have yet. */
  readonly unsent: PendingEdit | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Told when the panel comes onto the page and when it has left it, its closing movement included. */
  readonly onPresent: (present: boolean) => void;
  readonly children: ReactNode;
}

/** The panel of one item: opened by the address, closed by Escape, by its button or by going elsewhere. What is typed in it is kept by its forms. */
export const ItemPanel = (props: Props): ReactElement => {
  const { title, meta, glyph, words, unsent, open, onClose, onPresent, children } = props;
  const styles = usePanelStyles();
  const { asAt, behind = false, trouble } = useFreshness();
  // What was made since the last visit is not missing: it has not been read.
  const isRead = trouble !== undefined || (asAt !== undefined && !behind);
  const heading = title ?? (isRead ? words.gone : draftWords.looking);
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
            <h2 className={styles.title}>{heading}</h2>
            {meta !== undefined && <div className={styles.meta}>{meta}</div>}
          </div>
          <Button appearance="subtle" aria-label={words.close} icon={<Dismiss20Regular />} onClick={onClose} />
        </div>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <Presence onChange={onPresent} />
        {open && unsent?.state.kind === 'refused' && (
          <p className={styles.refused}>
            {words.refused} {unsent.state.error.say} {unsent.state.error.next}
          </p>
        )}
        {children}
      </DrawerBody>
    </OverlayDrawer>
  );
};

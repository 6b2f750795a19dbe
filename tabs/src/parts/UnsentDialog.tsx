import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useProgramme } from '../programme/TabProgramme';
import { useUnsent } from '../programme/useEdits';
import { account as words } from '../words/account';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** Asked before leaving while changes are unsent: send them first, lose them, or stay. They may get sent by themselves while it asks. */
export const UnsentDialog = ({ open, onClose, onLeave }: Props): ReactElement => {
  const { edits, deeds, freshness, leaving } = useProgramme();
  const count = useUnsent().length;
  const [state, setState] = useState<'asked' | 'sending' | 'not sent'>('asked');
  const { way } = leaving;
  const allSent = count === 0 && state !== 'sending';
  const sendFirst = async (): Promise<void> => {
    setState('sending');
    await freshness.refresh();
    await edits.resend();
    if (edits.changes.length + deeds.pending.length === 0) onLeave();
    else setState('not sent');
  };
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, change) => {
        if (!change.open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{allSent ? words.allSent : words.unsent(count)}</DialogTitle>
          <DialogContent>
            {(allSent ? words.allSentWhy : words.unsentWhy(count))[way]}
            <p role="status">
              {state === 'sending' ? words.sending : state === 'not sent' && !allSent && words.stillUnsent(count)}
            </p>
          </DialogContent>
          <DialogActions fluid>
            <Button
              onClick={() => {
                setState('asked');
                onClose();
              }}
            >
              {words.stay}
            </Button>
            {allSent ? (
              <Button appearance="primary" onClick={onLeave}>
                {words.leave[way]}
              </Button>
            ) : (
              <>
                <Button disabled={state === 'sending'} onClick={onLeave}>
                  {words.loseThem[way]}
                </Button>
                <Button appearance="primary" disabled={state === 'sending'} onClick={() => void sendFirst()}>
                  {words.sendFirst[way]}
                </Button>
              </>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

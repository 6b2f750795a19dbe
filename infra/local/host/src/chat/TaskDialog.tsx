import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { CardView } from '../cards/CardView';
import { words } from '../words';
import type { BotAnswer } from './ChatService';
import { readTask, type Task } from './readTask';

interface TaskDialogProps {
  /** Asks the bot for the first card. */
  readonly onOpen: () => Promise<BotAnswer>;
  readonly onSend: (data: unknown) => Promise<BotAnswer>;
  readonly onClose: () => void;
  readonly onLink: (url: string) => void;
}

/** A dialog whose content the bot makes, as Teams shows it for an action on a message. */
export const TaskDialog = ({ onOpen, onSend, onClose, onLink }: TaskDialogProps) => {
  const [task, setTask] = useState<Task>();
  const [busy, setBusy] = useState(false);
  const take = async (work: Promise<BotAnswer>): Promise<void> => {
    setBusy(true);
    try {
      const next = readTask(await work);
      if (next.card === undefined && next.text === undefined) onClose();
      else setTask(next);
    } catch (cause) {
      setTask((shown) => ({ ...shown, text: cause instanceof Error ? cause.message : words.failed }));
    } finally {
      setBusy(false);
    }
  };
  const first = useRef(() => take(onOpen()));
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void first.current();
  }, []);
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface aria-label={task?.title ?? words.raiseAsBarrier}>
        <DialogBody>
          <DialogTitle>{task?.title ?? words.raiseAsBarrier}</DialogTitle>
          <DialogContent>
            <div aria-live="polite">
              {task?.text !== undefined && <Text>{task.text}</Text>}
              {!task && <Text>{words.waiting}</Text>}
            </div>
            {task?.card && (
              <CardView card={task.card} busy={busy} onPress={({ data }) => void take(onSend(data))} onLink={onLink} />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { words } from '../words';
import type { SearchAnswer } from './ChatService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  result: { width: '100%', justifyContent: 'flex-start', textAlign: 'start' },
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  content: { minHeight: '200px' },
});

interface FindDialogProps {
  readonly onSearch: (text: string) => Promise<SearchAnswer>;
  /** Puts what was chosen into the conversation. */
  readonly onChoose: (result: string) => Promise<void>;
}

/** The app's search, as Teams offers it beside the box to write in. */
export const FindDialog = ({ onSearch, onChoose }: FindDialogProps) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [trouble, setTrouble] = useState<string>();
  const newest = useRef(0);
  const search = async (text: string): Promise<void> => {
    newest.current += 1;
    const mine = newest.current;
    try {
      const found = await onSearch(text);
      // An answer that was overtaken by a later one is not shown.
      if (mine !== newest.current) return;
      setAnswer(found);
      setTrouble(found.kind === 'unreachable' ? words.botSilent : found.text);
    } catch (cause) {
      setTrouble(cause instanceof Error ? cause.message : words.failed);
    }
  };
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    if (open) void latest.current('');
  }, [open]);
  const choose = async (result: string): Promise<void> => {
    try {
      await onChoose(result);
      setOpen(false);
    } catch (cause) {
      setTrouble(cause instanceof Error ? cause.message : words.failed);
    }
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(_event, data) => {
        setOpen(data.open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SearchRegular />} aria-label={words.find} />
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.find}</DialogTitle>
          <DialogContent className={styles.content}>
            <SearchBox
              style={{ width: '100%', maxWidth: 'none' }}
              aria-label={words.find}
              placeholder={words.findHint}
              onChange={(_event, { value }) => {
                void search(value);
              }}
            />
            <div aria-live="polite">
              {trouble !== undefined && <Text>{trouble}</Text>}
              {!answer && trouble === undefined && <Text>{words.searching}</Text>}
            </div>
            <ul className={styles.list} aria-label={words.results}>
              {answer?.results.map(({ id, title, line }) => (
                <li key={id}>
                  <Button appearance="subtle" className={styles.result} onClick={() => void choose(id)}>
                    <span className={styles.lines}>
                      <span>{title}</span>
                      <Text size={200} className={styles.quiet}>
                        {line}
                      </Text>
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

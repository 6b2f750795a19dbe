import { Button, Input } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { words } from '../words';

interface ComposeProps {
  readonly name: string;
  /** Resolves once the bot answered. */
  readonly onSend: (text: string) => Promise<void>;
  /** What else can be put into the conversation. */
  readonly beside?: ReactNode;
}

/** The box to write in. What could not be sent stays in it. */
export const Compose = ({ name, onSend, beside }: ComposeProps) => {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    const wanted = text.trim();
    if (wanted === '' || busy) return;
    setBusy(true);
    setText('');
    try {
      await onSend(wanted);
    } catch {
      setText((typed) => (typed === '' ? wanted : typed));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div style={{ display: 'flex', gap: '4px' }}>
      <form
        style={{ flexGrow: 1 }}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Input
          style={{ width: '100%' }}
          aria-label={words.message}
          placeholder={words.writeTo(name)}
          autoComplete="off"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
          contentAfter={
            <Button
              type="submit"
              appearance="transparent"
              size="small"
              icon={<SendRegular />}
              aria-label={words.send}
              disabled={busy}
            />
          }
        />
      </form>
      {beside}
    </div>
  );
};

import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { words } from '../words';
import type { ChatService } from './ChatService';
import type { ChatFeed, ChatState } from './createChatFeed';
import { MessageItem } from './MessageItem';
import { TaskDialog } from './TaskDialog';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

interface MessageListProps {
  readonly state: ChatState;
  readonly feed: ChatFeed;
  readonly service: ChatService;
  readonly now: () => Date;
  readonly onLink: (url: string) => void;
}

/** The open conversation, newest at the end and in sight. */
export const MessageList = ({ state, feed, service, now, onLink }: MessageListProps) => {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const { messages, open, conversations } = state;
  const current = conversations?.find(({ id }) => id === open);
  const [raised, setRaised] = useState<string>();
  const count = messages?.length ?? 0;
  useEffect(() => {
    scroll.current?.scrollTo({ top: scroll.current.scrollHeight });
  }, [count]);
  useEffect(() => {
    for (const message of messages ?? []) void feed.refreshView(message);
  }, [messages, feed]);
  return (
    <div ref={scroll} className={styles.scroll} role="log" aria-label={words.messages} tabIndex={0}>
      {current && count === 0 && messages && (
        <div className={styles.empty}>
          <Text>{current.installed ? words.nothingYet : words.notAdded}</Text>
          {!current.installed && current.kind === 'personal' && (
            <Button
              appearance="primary"
              onClick={() => {
                feed.run(service.install());
              }}
            >
              {words.addApp}
            </Button>
          )}
        </div>
      )}
      <ol className={styles.list}>
        {messages?.map((message) => (
          <MessageItem
            key={message.id}
            message={message}
            now={now}
            onPress={(pressed) => service.press(open ?? '', message.id, pressed)}
            onLink={onLink}
            onRaise={() => {
              setRaised(message.id);
            }}
          />
        ))}
      </ol>
      {raised !== undefined && open !== undefined && (
        <TaskDialog
          onOpen={() => service.raise(open, raised)}
          onSend={(data) => service.sendDialog(open, data)}
          onClose={() => {
            setRaised(undefined);
          }}
          onLink={onLink}
        />
      )}
    </div>
  );
};

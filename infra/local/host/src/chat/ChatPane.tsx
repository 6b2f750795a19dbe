import { Badge, makeStyles, MessageBar, MessageBarBody, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { words } from '../words';
import { answerWords } from './answerWords';
import type { ChatService } from './ChatService';
import { Compose } from './Compose';
import { ConversationMenu } from './ConversationMenu';
import type { ChatFeed, ChatState } from './createChatFeed';
import { FindDialog } from './FindDialog';
import { MessageList } from './MessageList';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    flexShrink: 0,
    paddingRight: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  strip: { flexGrow: 1, flexShrink: 1, minWidth: 0, flexWrap: 'wrap' },
  unread: { marginLeft: '6px' },
  foot: { padding: '8px 12px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface ChatPaneProps {
  readonly service: ChatService;
  readonly feed: ChatFeed;
  readonly state: ChatState;
  readonly now: () => Date;
  readonly onOpen: (conversation: string) => void;
  readonly onLink: (url: string) => void;
}

/** The person's conversations with the bot, and the one that is open. */
export const ChatPane = ({ service, feed, state, now, onOpen, onLink }: ChatPaneProps) => {
  const styles = useStyles();
  const [trouble, setTrouble] = useState<string>();
  const { conversations = [], open } = state;
  const current = conversations.find(({ id }) => id === open);
  const attempt = (work: Promise<unknown>): void => {
    work.then(
      () => {
        setTrouble(undefined);
      },
      (cause: unknown) => {
        setTrouble(cause instanceof Error ? cause.message : words.failed);
      },
    );
  };
  const shown = trouble ?? state.trouble;
  return (
    <section className={styles.pane} aria-label={words.chat}>
      <div className={styles.head}>
        <TabList
          className={styles.strip}
          size="small"
          aria-label={words.conversations}
          selectedValue={open ?? null}
          onTabSelect={(_event, { value }) => {
            onOpen(String(value));
          }}
        >
          {conversations.map(({ id, name, unread }) => (
            <Tab key={id} value={id}>
              {name}
              {unread > 0 && (
                <Badge className={styles.unread} size="small" aria-label={words.unread(unread)}>
                  {unread}
                </Badge>
              )}
            </Tab>
          ))}
        </TabList>
        {current?.kind === 'personal' && (
          <ConversationMenu conversation={current} service={service} attempt={attempt} />
        )}
      </div>
      <MessageList key={open} state={state} feed={feed} service={service} now={now} onLink={onLink} />
      <div className={styles.foot}>
        {shown !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{shown}</MessageBarBody>
          </MessageBar>
        )}
        {current && (
          <Compose
            key={current.id}
            beside={
              <FindDialog
                onSearch={(text) => service.search(current.id, text)}
                onChoose={(result) => service.insert(current.id, result)}
              />
            }
            name={current.name}
            onSend={async (text) => {
              const said = service.say(current.id, text);
              attempt(said);
              const problem = answerWords(await said);
              if (problem !== undefined) setTrouble(problem);
            }}
          />
        )}
      </div>
    </section>
  );
};

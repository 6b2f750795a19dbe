import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Place } from './address';
import { ChatPane } from './chat/ChatPane';
import { createChatService } from './chat/createChatService';
import { useChat } from './chat/useChat';
import { findLink, isWebAddress } from './host/findLink';
import { TabPane } from './host/TabPane';
import { ClockControls } from './parts/ClockControls';
import { Header } from './parts/Header';
import { Rail } from './parts/Rail';
import { useMedia } from './parts/useMedia';
import { narrow, sideBySide } from './parts/widths';
import type { Person } from './service/LocalService';
import { createTokens } from './service/createTokens';
import type { Start } from './start';
import { useDemo } from './useDemo';
import { words } from './words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100dvh', overflow: 'hidden' },
  outcome: { flexShrink: 0 },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, [narrow]: { flexDirection: 'column' } },
  panes: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    overflow: 'hidden',
    borderTopLeftRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: { flexGrow: 1, minWidth: 0 },
  chat: { flexGrow: 1, minWidth: 0 },
  chatBeside: { flexGrow: 0, flexShrink: 0, width: '420px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  away: { display: 'none' },
});

interface HostPageProps {
  readonly start: Start;
  readonly person: Person;
  readonly place: Place;
  readonly go: (change: Partial<Place>) => void;
}

/** A frame like Teams': the work plan in its tab, the chat with the bot beside it. */
export const HostPage = ({ start, person, place, go }: HostPageProps) => {
  const styles = useStyles();
  const { config, service } = start;
  const demo = useDemo(start);
  const wide = useMedia(sideBySide);
  const [pane, setPane] = useState<'tab' | 'chat'>(place.chat === undefined ? 'tab' : 'chat');
  const [chatBeside, setChatBeside] = useState(true);
  const [visits, setVisits] = useState(0);
  const tokenOf = useMemo(() => createTokens(service, config.clientId, Date.now), [service, config.clientId]);
  const chatService = useMemo(
    () => createChatService({ graph: config.graph, token: () => tokenOf(person.id), fetch: start.fetch }),
    [config.graph, tokenOf, person.id, start.fetch],
  );
  const { feed, state } = useChat(chatService, place.chat);
  const channelIds = new Map(state.conversations?.map(({ id, name }) => [name, id]));
  const unread = state.conversations?.reduce((sum, conversation) => sum + conversation.unread, 0) ?? 0;
  const tabShown = wide || pane === 'tab';
  const chatShown = wide ? chatBeside : pane === 'chat';

  const follow = (link: string): void => {
    const inside = findLink(link, config);
    if (inside) {
      go(inside);
      setVisits(visits + 1);
      setPane('tab');
    } else if (isWebAddress(link)) window.open(link, '_blank', 'noopener');
  };

  return (
    <div className={styles.page}>
      <Header people={start.people} person={person} theme={place.theme} go={go}>
        <ClockControls
          now={demo.now}
          offset={demo.offset}
          busy={demo.busy}
          onNextWorkingDay={demo.nextWorkingDay}
          onRealTime={demo.realTime}
          onRunBot={demo.runBot}
        />
      </Header>
      {demo.outcome && (
        <MessageBar intent={demo.outcome.intent} className={styles.outcome}>
          <MessageBarBody>{demo.outcome.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.close}
                onClick={demo.dismiss}
              />
            }
          />
        </MessageBar>
      )}
      <div className={styles.body}>
        <Rail
          tabShown={tabShown}
          chatShown={chatShown}
          unread={unread}
          onTab={() => {
            setPane('tab');
          }}
          onChat={() => {
            if (wide) setChatBeside(!chatBeside);
            else setPane('chat');
          }}
        />
        <main className={styles.panes}>
          <div className={tabShown ? styles.tab : styles.away}>
            <TabPane
              start={start}
              person={person}
              place={place}
              channelIds={channelIds}
              generation={`${String(demo.offset)} ${String(visits)}`}
              onTab={({ id }) => {
                go({ tab: id, path: undefined, sub: undefined });
              }}
              onLink={follow}
              onShare={(sub) => {
                go({ sub });
              }}
              onSubPage={(sub) => {
                go({ sub, path: undefined });
                setVisits(visits + 1);
              }}
            />
          </div>
          <div className={chatShown ? mergeClasses(styles.chat, wide && styles.chatBeside) : styles.away}>
            <ChatPane
              key={person.id}
              service={chatService}
              feed={feed}
              state={state}
              now={demo.now}
              onOpen={(chat) => {
                go({ chat });
              }}
              onLink={follow}
            />
          </div>
        </main>
      </div>
    </div>
  );
};

import { Avatar, Divider, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import type { Place } from '../address';
import type { HostedTab } from '../hostConfig';
import type { Person } from '../service/LocalService';
import type { Start } from '../start';
import { words } from '../words';
import { TabFrame } from './TabFrame';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingLeft: '12px',
    minHeight: '44px',
    flexShrink: 0,
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Between the personal app's tabs and the channels'.
  between: { flexGrow: 0, alignSelf: 'center', height: '24px', margin: '0 4px' },
  frame: { flexGrow: 1, minHeight: 0, backgroundColor: tokens.colorNeutralBackground2 },
  empty: { padding: '20px' },
});

interface TabPaneProps {
  readonly start: Start;
  readonly person: Person;
  readonly place: Place;
  /** Channel's id by its name. */
  readonly channelIds: ReadonlyMap<string, string>;
  /** Changes when the frame must be made anew. */
  readonly generation: string;
  readonly onTab: (tab: HostedTab) => void;
  readonly onLink: (url: string) => void;
  readonly onShare: (subPage: string) => void;
  readonly onSubPage: (subPage: string) => void;
}

/** The tabs as a channel's header shows them, and the one chosen in its frame. */
export const TabPane = ({
  start,
  person,
  place,
  channelIds,
  generation,
  onTab,
  onLink,
  onShare,
  onSubPage,
}: TabPaneProps) => {
  const styles = useStyles();
  const { config, service } = start;
  const own = config.pages.filter(({ channel }) => channel === undefined);
  const shared = config.pages.filter(({ channel }) => channel !== undefined);
  const offered = ({ id, title }: HostedTab) => (
    <Tab key={id} value={id}>
      {title}
    </Tab>
  );
  // A plan, unless the address says otherwise.
  const tab = config.pages.find(({ id }) => id === place.tab) ?? shared[0] ?? own[0];
  if (!tab) return <Text className={styles.empty}>{words.noChannels}</Text>;
  const path = place.path ?? tab.path;
  return (
    <section className={styles.pane} aria-label={words.workPlan}>
      <div className={styles.head}>
        <Avatar shape="square" size={24} name={tab.channel ?? tab.title} color="neutral" aria-hidden />
        <TabList
          aria-label={words.tabs}
          selectedValue={tab.id}
          onTabSelect={(_event, { value }) => {
            const chosen = config.pages.find(({ id }) => id === value);
            if (chosen) onTab(chosen);
          }}
        >
          {own.map(offered)}
          {own.length > 0 && shared.length > 0 && <Divider vertical className={styles.between} role="presentation" />}
          {shared.map(offered)}
        </TabList>
      </div>
      <div className={styles.frame}>
        <TabFrame
          key={[person.id, tab.id, path, generation].join(' ')}
          title={tab.title}
          path={path}
          themeName={place.theme}
          tab={tab}
          tabsOrigin={config.tabs}
          tenantId={config.tenantId}
          environment={new URL(config.graph).host}
          service={service}
          person={person}
          sub={place.sub}
          channelId={tab.channel === undefined ? undefined : channelIds.get(tab.channel)}
          onLink={onLink}
          onShare={onShare}
          onSubPage={onSubPage}
        />
      </div>
    </section>
  );
};

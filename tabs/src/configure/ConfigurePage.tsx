import { mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { londonClock } from '@ipmo-hub/teams-app/domain';
import type { Domain, Snapshot } from '@ipmo-hub/teams-app/lists';
import type { TabSetup } from '../host/tabSetup';
import { FirstRun } from '../parts/FirstRun';
import { Skeleton } from '../parts/Skeleton';
import { pages } from '../pages';
import { views } from '../pages/domain/views';
import { useProgramme } from '../programme/TabProgramme';
import { useSnapshot } from '../programme/useSnapshot';
import { configure as words } from '../words/configure';
import { DomainCounts } from './DomainCounts';
import { ofChannel } from './ofChannel';
import { isAbout, likelyDomain, tabChoice, type Shown } from './tabChoice';
import { useConfigureStyles } from './useConfigureStyles';

interface Props {
  readonly openSetup: () => Promise<TabSetup>;
  readonly origin: string;
  /** Name of the channel that the tab is added to; none in a chat or meeting. */
  readonly channel?: string | undefined;
}

const [domainPage] = pages.filter(({ scope }) => scope === 'channel');
const everywhere = pages.filter((page) => page.everywhere);
/** The first view goes by the page's own name: it is what people come for. */
const offeredViews = views.map(({ id, title }, index) =>
  index === 0 ? { id: '', title: domainPage?.title ?? title } : { id, title },
);

/** Shown by Teams when a tab is added to a channel, chat or meeting, or changed there: what shall it show? */
export const ConfigurePage = ({ openSetup, origin, channel }: Props): ReactElement => {
  const styles = useConfigureStyles();
  const label = useId();
  const viewLabel = useId();
  const { now } = useProgramme();
  const { snapshot } = useSnapshot('domains', 'projects', 'people', 'groups', 'meetings');
  const domains = [...snapshot.domains.values()].sort((a, b) => (a.position ?? 99) - (b.position ?? 99));
  const [setup, setSetup] = useState<TabSetup>();
  const [picked, setPicked] = useState<string>();
  const [pickedView, setPickedView] = useState<string>();
  const was = setup?.entityId;
  const at = picked ?? `/${was ?? ''}`;
  const page = everywhere.find(({ path }) => at === path || at.startsWith(`${path}/`));
  const domain = page
    ? undefined
    : (domains.find(({ code }) => code === picked) ?? likelyDomain(domains, { entityId: was, channel }));
  const viewId = pickedView ?? was?.split('/')[2];
  const view = offeredViews.find(({ id }) => id === viewId) ?? offeredViews[0];
  const shown: Shown | undefined = page
    ? { kind: 'page', page: ofChannel(page, channel, snapshot, londonClock(now()).day) }
    : domain && view && { kind: 'domain', domain, view, atHome: isAbout(channel, domain) };
  const { entityId, contentUrl, suggestedDisplayName } = (shown && tabChoice(shown, origin)) ?? {};

  useEffect(() => {
    let here = true;
    void openSetup().then((opened) => {
      if (here) setSetup(opened);
    });
    return () => {
      here = false;
    };
  }, [openSetup]);
  useEffect(() => {
    const complete = entityId !== undefined && contentUrl !== undefined && suggestedDisplayName !== undefined;
    setup?.choose(complete ? { entityId, contentUrl, websiteUrl: contentUrl, suggestedDisplayName } : undefined);
  }, [setup, entityId, contentUrl, suggestedDisplayName]);

  if (domains.length === 0) return <FirstRun snapshot={snapshot} apart />;
  if (!setup) return <Skeleton />;
  const chosen = page?.path ?? domain?.code ?? '';
  return (
    <main className={styles.root}>
      <div className={styles.column}>
        <h1 className={styles.title} id={label}>
          {words.title}
        </h1>
        <p className={styles.why}>{words.why(channel !== undefined)}</p>
        <RadioGroup
          aria-labelledby={label}
          value={chosen}
          className={styles.group}
          onChange={(_, { value }) => {
            setPicked(value);
          }}
        >
          {domains.map((one) => (
            <div key={one.id} className={mergeClasses(styles.card, one.code === chosen && styles.chosen)}>
              <Radio
                className={styles.radio}
                value={one.code}
                label={<Offer name={one.title} about={aboutOf(one, snapshot)} />}
              />
              <DomainCounts domain={one} snapshot={snapshot} />
            </div>
          ))}
          {everywhere.map((one) => (
            <div key={one.id} className={mergeClasses(styles.card, one.path === chosen && styles.chosen)}>
              <Radio
                className={styles.radio}
                value={one.path}
                label={<Offer name={one.title} about={one.describe} />}
              />
            </div>
          ))}
        </RadioGroup>
        {domain && (
          <>
            <h2 className={styles.heading} id={viewLabel}>
              {words.view}
            </h2>
            <RadioGroup
              layout="horizontal"
              aria-labelledby={viewLabel}
              value={view?.id ?? ''}
              className={styles.views}
              onChange={(_, { value }) => {
                setPickedView(value);
              }}
            >
              {offeredViews.map(({ id, title: name }) => (
                <Radio key={id} value={id} label={name} />
              ))}
            </RadioGroup>
            <p className={styles.after}>{words.viewWhy}</p>
          </>
        )}
        {suggestedDisplayName !== undefined && (
          <p className={styles.name} role="status">
            {words.name(suggestedDisplayName)}
          </p>
        )}
        <p className={styles.after}>{words.after}</p>
      </div>
    </main>
  );
};

const Offer = ({ name, about }: { readonly name: string; readonly about: string }): ReactElement => {
  const styles = useConfigureStyles();
  return (
    <>
      <span className={styles.offer}>{name}</span>
      <span className={styles.about}>{about}</span>
    </>
  );
};

const aboutOf = ({ lead, id }: Domain, { people, projects }: Snapshot): string => {
  const count = [...projects.values()].filter(({ domain }) => domain === id).length;
  const name = lead === undefined ? undefined : people.get(lead)?.title;
  return words.about(count, name);
};

import { createElement, Suspense, useEffect, useMemo, useSyncExternalStore, type ReactElement } from 'react';
import type { Host } from '../host/host';
import type { TabSetup } from '../host/tabSetup';
import { pages } from '../pages';
import { lazyPart } from '../parts/lazyPart';
import { Message } from '../parts/Message';
import { Skeleton } from '../parts/Skeleton';
import { useAhead } from '../parts/useAhead';
import { useProgramme } from '../programme/TabProgramme';
import { useSnapshot } from '../programme/useSnapshot';
import { words } from '../words';
import { useAddress } from './AddressContext';
import { pathOfItem } from './pathOfItem';
import { routeOf, type Route } from './route';
import { titleOf } from './titleOf';
import { useArrival } from './useArrival';

const components = new Map(pages.map(({ id, load }) => [id, lazyPart(load, 'place')] as const));

const ConfigurePage = lazyPart(async () => (await import('../configure/ConfigurePage')).ConfigurePage, 'place');
const openSetup = async (): Promise<TabSetup> => (await import('../host/tabSetup')).openTabSetup();

const others = [...components.values()];
/** A dialog of settings leads nowhere. */
const nowhere: typeof others = [];

/**
 * Fetches what the address will be drawn with, while it is not yet known what there is to draw: what was fetched is drawn at once, and what is
 * not leaves grey lines in its place, which React keeps for a third of a second at least. Never rejects.
 */
export const prepareRoute = async (pathname: string, host: Host): Promise<void> => {
  const route = routeOf(pathname, host);
  if (route.kind === 'configure' && host.settingUp) return ConfigurePage.prepare();
  const { page, view } = leadingTo(route);
  const definition = pages.find(({ id }) => id === page);
  // A part that does not come says so where it is missing.
  await Promise.all([components.get(page)?.prepare(), definition?.prepareView?.(view).catch(() => undefined)]);
};

const leadingTo = (route: Route): { readonly page: string; readonly view: string } => {
  if (route.kind === 'page') return route;
  return { page: route.kind === 'item' && route.list === 'projects' ? 'project' : 'domain', view: '' };
};

/** The page that the address, or the tab's own setting, names. */
export const RoutedPage = ({ host }: { readonly host: Host }): ReactElement => {
  const address = useAddress();
  const pathname = useSyncExternalStore(address.subscribe, () => address.pathname);
  const { snapshot, version } = useSnapshot('domains', 'projects', 'milestones', 'meetings', 'groups');
  const route = useMemo(() => routeOf(pathname, host), [pathname, host]);
  const { freshness } = useProgramme();
  useEffect(() => freshness.start(), [freshness]);
  useAhead(host.settingUp ? nowhere : others);
  const target = useMemo(
    () => (version >= 0 && route.kind === 'item' ? pathOfItem(route, snapshot) : undefined),
    [route, snapshot, version],
  );
  const title = useMemo(() => (version >= 0 ? titleOf(route, snapshot) : ''), [route, snapshot, version]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useArrival(route.kind === 'page' ? `${route.page} ${route.entity}` : route.kind);
  useEffect(() => {
    if (target) address.go(target);
  }, [address, target]);

  if (target) return <Skeleton />;
  if (route.kind === 'configure' && host.settingUp) {
    return (
      <Suspense fallback={<Skeleton />}>
        <ConfigurePage openSetup={openSetup} origin={window.location.origin} channel={host.channel} />
      </Suspense>
    );
  }
  // Opened by itself, the set-up page can only offer the plans there are.
  const shown =
    route.kind === 'configure' ? { page: 'domain', entity: '', view: '' } : route.kind === 'page' ? route : undefined;
  const page = shown && components.get(shown.page);
  if (!page) return <Message title={words.app.unknownPage}>{words.app.unknownPageWhy}</Message>;
  // A page of another kind begins anew: the one that is left does not stay behind it, hidden, while it comes.
  return (
    <Suspense key={shown.page} fallback={<Skeleton />}>
      {createElement(page, { entity: shown.entity, view: shown.view, narrow: host.sidePanel === true })}
    </Suspense>
  );
};

import { mergeClasses } from '@fluentui/react-components';
import { createElement, Suspense, useCallback, useState, type ReactElement } from 'react';
import { lazyPart } from '../../parts/lazyPart';
import { PageNotices } from '../../parts/notices/PageNotices';
import { Skeleton } from '../../parts/Skeleton';
import { useAhead } from '../../parts/useAhead';
import { useLingering } from '../../parts/useLingering';
import { usePageWidth } from '../../parts/useElementSize';
import { whenUncovered } from '../../parts/whenUncovered';
import type { PageProps } from '../definePage';
import { mayAdd } from './add/mayAdd';
import { ChooseDomain } from './ChooseDomain';
import { DomainHeader } from './DomainHeader';
import { useDomain } from './useDomain';
import { usePageStyles } from './usePageStyles';
import { ViewLinks } from './ViewLinks';
import { views } from './views';

const components = new Map(views.map(({ id, load }) => [id, lazyPart(load, 'place')] as const));

const viewNamed = (view: string): string => (components.has(view) ? view : (views[0]?.id ?? ''));

/** Fetches what a view will be drawn with. */
export const prepareView = async (view: string): Promise<void> => {
  const at = viewNamed(view);
  await components.get(at)?.prepare();
  if (window.innerWidth < narrow) await views.find(({ id }) => id === at)?.prepareSmall?.();
};

const FirstRun = lazyPart(async () => (await import('../../parts/FirstRun')).FirstRun, 'place');
const MilestonePanel = lazyPart(async () => (await import('./panel/MilestonePanel')).MilestonePanel);

const AddPanel = lazyPart(async () => (await import('./add/AddPanel')).AddPanel);

const ahead = [MilestonePanel, ...components.values()];

/** Where the keyboard is: the row of the plan or the cell of the table in the tab order, or the agenda's first entry. */
const place = '[role=row][tabindex="0"], [role=gridcell][tabindex="0"], [data-testid=agenda] button';

/** Below this width the time line gives way to the agenda. */
const narrow = 720;

/** One domain: how it stands in a sentence, then one of its views, the plan on a page unless another is named. */
export const DomainPage = ({ entity, view: named }: PageProps): ReactElement => {
  const styles = usePageStyles();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [panelPresent, setPanelPresent] = useState(false);
  // Focus comes back to the row; until it is outside the dialog, the page stays hidden from screen readers.
  const onDialog = useCallback(
    (present: boolean) => {
      if (!present) root?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
    },
    [root],
  );
  const onPanel = useCallback(
    (present: boolean) => {
      onDialog(present);
      if (present || !root) setPanelPresent(present);
      else
        whenUncovered(root, () => {
          setPanelPresent(false);
        });
    },
    [root, onDialog],
  );
  const onAdd = useCallback(
    (present: boolean) => {
      onPanel(present);
      if (!present) root?.querySelector<HTMLElement>('[data-add]')?.focus({ preventScroll: true });
    },
    [root, onPanel],
  );
  useAhead(ahead);
  const width = usePageWidth(root);
  const domain = useDomain(entity);
  const panel = useLingering(domain.kind === 'domain' ? domain.view.state.milestone : undefined);
  const adding = useLingering(domain.kind === 'domain' && domain.view.state.add !== undefined ? true : undefined);
  if (domain.kind === 'none')
    return (
      <Suspense fallback={null}>
        <FirstRun snapshot={domain.snapshot} />
      </Suspense>
    );
  if (domain.kind === 'choose') return <ChooseDomain domains={domain.domains} />;
  const { view } = domain;
  const small = width < narrow;
  const at = viewNamed(named);
  const shown = components.get(at);
  return (
    <main ref={setRoot} className={styles.page}>
      <PageNotices
        onOpen={(list, milestone) => {
          if (list === 'milestones') view.go({ ...view.state, milestone });
        }}
        covered={panelPresent}
        onDialog={onDialog}
      />
      <div className={mergeClasses(styles.body, small && styles.bodySmall)} data-scrolls>
        <DomainHeader view={view} small={small} />
        {view.plan.projects.length === 0 ? (
          <Suspense fallback={null}>
            <FirstRun
              domain={view.plan.domain}
              snapshot={view.snapshot}
              onAdd={
                mayAdd(view).project
                  ? () => {
                      view.go({ ...view.state, add: 'project' }, true);
                    }
                  : undefined
              }
            />
          </Suspense>
        ) : (
          <>
            <ViewLinks view={view} at={at} small={small} />
            <Suspense fallback={<Skeleton />}>
              {shown && createElement(shown, { view, width, small, onPanel })}
            </Suspense>
          </>
        )}
      </div>
      <Suspense fallback={null}>
        {panel.shown !== undefined && (
          <MilestonePanel
            key={panel.turn}
            view={view}
            id={panel.shown}
            open={view.state.milestone !== undefined}
            onPresent={onPanel}
            onGiveUp={() => {
              view.go({ ...view.state, milestone: undefined });
            }}
          />
        )}
        {adding.shown && (
          <AddPanel
            key={adding.turn}
            view={view}
            open={view.state.add !== undefined}
            onPresent={onAdd}
            onGiveUp={() => {
              view.go({ ...view.state, add: undefined });
            }}
          />
        )}
      </Suspense>
    </main>
  );
};

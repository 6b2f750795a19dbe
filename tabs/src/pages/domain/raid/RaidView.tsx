import { Button, mergeClasses } from '@fluentui/react-components';
import { mayRaiseRisk } from '@ipmo-hub/teams-app/domain';
import { Suspense, useCallback, type ReactElement } from 'react';
import { lazyPart } from '../../../parts/lazyPart';
import { Blank } from '../../../parts/Blank';
import { Skeleton } from '../../../parts/Skeleton';
import { useLingering } from '../../../parts/useLingering';
import { raid } from '../../../words/raid';
import type { ViewProps } from '../views/defineView';
import { HeatMap } from './HeatMap';
import { withoutRaidFilters } from './raidAddress';
import { RaidCards } from './RaidCards';
import { RaidFilters } from './RaidFilters';
import { RaidTable } from './RaidTable';
import { useRaid, type RaidScene } from './useRaid';
import { useRaidStyles } from './useRaidStyles';

const RiskPanel = lazyPart(async () => (await import('./panel/RiskPanel')).RiskPanel);

/** Room for the map beside the list, and for every column. */
const roomy = 1000;

/** The RAID log of a domain: where it is hot, and every entry with its owner, score and next review. */
export const RaidView = ({ view, width, small }: ViewProps): ReactElement => {
  const styles = useRaidStyles();
  const scene = useRaid(view.plan.domain);
  const panel = useLingering(scene.state.risk);
  const { shown: at } = panel;
  const onPresent = useCallback(
    (present: boolean) => {
      if (present || at === undefined) return;
      // Back to what opened it.
      document.querySelector<HTMLElement>(`[data-risk="${CSS.escape(at)}"]`)?.focus();
    },
    [at],
  );
  const beside = width >= roomy;
  if (!scene.complete) return <Skeleton />;
  const map = scene.lines.length > 0 && (
    <div className={mergeClasses(styles.side, !beside && styles.sideSmall)}>
      <HeatMap scene={scene} />
    </div>
  );
  return (
    <div className={mergeClasses(styles.root, small && styles.rootSmall)}>
      <RaidFilters scene={scene} small={small} />
      <div className={mergeClasses(styles.columns, !beside && styles.stacked)}>
        {beside && map}
        <section className={mergeClasses(styles.card, styles.main)} aria-labelledby="raid-log">
          <Log scene={scene} small={small} wide={width >= 1200} />
        </section>
        {/* Where there is no room beside it, the log comes first. */}
        {!beside && map}
      </div>
      <Suspense fallback={null}>
        {at !== undefined && (
          <RiskPanel
            key={panel.turn}
            scene={scene}
            id={at}
            open={scene.state.risk !== undefined}
            onPresent={onPresent}
            onGiveUp={() => {
              scene.go({ ...scene.state, risk: undefined });
            }}
          />
        )}
      </Suspense>
    </div>
  );
};

interface LogProps {
  readonly scene: RaidScene;
  readonly small: boolean;
  readonly wide: boolean;
}

const Log = ({ scene, small, wide }: LogProps): ReactElement => {
  const styles = useRaidStyles();
  const { lines, shown, state, go, me, domain, snapshot } = scene;
  if (lines.length === 0)
    return (
      <Blank
        title={raid.nothing}
        actions={
          me &&
          mayRaiseRisk(me, { domain: domain.id }, snapshot) && (
            <Button
              appearance="secondary"
              onClick={() => {
                go({ ...state, risk: 'new' }, true);
              }}
            >
              {raid.addFirst}
            </Button>
          )
        }
      >
        {raid.nothingWhy}
      </Blank>
    );
  if (shown.length === 0)
    return (
      <Blank
        announced
        title={raid.noMatch}
        actions={
          <Button
            onClick={() => {
              go({ ...withoutRaidFilters(state), state: 'all' });
            }}
          >
            {raid.clear}
          </Button>
        }
      >
        {raid.noMatchWhy(lines.length)}
      </Blank>
    );
  return (
    <>
      <div className={styles.headLine}>
        <h2 id="raid-log" className={styles.heading}>
          {raid.title}
        </h2>
        <span className={styles.quiet} role="status">
          {raid.log(shown.length, lines.length)}
        </span>
      </div>
      {small ? <RaidCards scene={scene} /> : <RaidTable scene={scene} wide={wide} />}
    </>
  );
};

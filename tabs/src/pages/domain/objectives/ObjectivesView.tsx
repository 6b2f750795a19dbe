import { Button, mergeClasses } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Suspense, useCallback, type ReactElement } from 'react';
import { lazyPart } from '../../../parts/lazyPart';
import { Blank } from '../../../parts/Blank';
import { Skeleton } from '../../../parts/Skeleton';
import { useLingering } from '../../../parts/useLingering';
import { useProgramme } from '../../../programme/TabProgramme';
import { objectives } from '../../../words/objectives';
import type { ViewProps } from '../views/defineView';
import { movedPlaces } from './movedPlaces';
import { ObjectiveCard } from './ObjectiveCard';
import { ServingProject } from './ServingProject';
import { Strategy } from './Strategy';
import { useObjectives, type ObjectivesScene } from './useObjectives';
import { useObjectiveStyles } from './useObjectiveStyles';

const ObjectivePanel = lazyPart(async () => (await import('./ObjectivePanel')).ObjectivePanel);

/** What a domain is for, what it wants to have reached, and which projects bring that about. */
export const ObjectivesView = ({ view, small }: ViewProps): ReactElement => {
  const styles = useObjectiveStyles();
  const { domain } = view.plan;
  const scene = useObjectives(domain.id, domain);
  const panel = useLingering(scene.at);
  const { shown: at } = panel;
  const onPresent = useCallback(
    (present: boolean) => {
      if (present || at === undefined) return;
      // Back to what opened it.
      document.querySelector<HTMLElement>(`[data-objective="${CSS.escape(at)}"]`)?.focus();
    },
    [at],
  );
  if (!scene.complete) return <Skeleton />;
  return (
    <div className={mergeClasses(styles.root, small && styles.rootSmall)}>
      <div className={styles.column}>
        <Strategy scene={scene} />
        <Aims scene={scene} />
        <Unserving scene={scene} />
      </div>
      <Suspense fallback={null}>
        {at !== undefined && (
          <ObjectivePanel
            key={panel.turn}
            scene={scene}
            id={at}
            open={scene.at !== undefined}
            onPresent={onPresent}
            onGiveUp={() => {
              scene.open(undefined);
            }}
          />
        )}
      </Suspense>
    </div>
  );
};

const Aims = ({ scene }: { readonly scene: ObjectivesScene }): ReactElement => {
  const styles = useObjectiveStyles();
  const { edits } = useProgramme();
  const { read, mayShape, open, domain, nameOf } = scene;
  const inOrder = read.open.map(({ objective }) => objective);
  const move = (id: string, step: -1 | 1) => {
    const changes = movedPlaces(inOrder, id, step);
    return mayShape && changes.length > 0 && inOrder.every((one) => !one.id.startsWith('new:'))
      ? () => void edits.saveItems('objectives', changes)
      : undefined;
  };
  const add = mayShape && (
    <Button
      appearance="primary"
      size="small"
      icon={<Add20Regular />}
      data-objective="new"
      onClick={() => {
        open('new');
      }}
    >
      {objectives.add}
    </Button>
  );
  if (read.open.length + read.settled.length === 0)
    return (
      <section className={styles.card}>
        <Blank title={objectives.none} actions={add}>
          {objectives.noneWhy} {!mayShape && objectives.whoMay(nameOf(domain.lead))}
        </Blank>
      </section>
    );
  return (
    <section className={styles.card} aria-labelledby="objectives">
      <div className={styles.head}>
        <h2 id="objectives" className={styles.heading}>
          {objectives.title}
        </h2>
        <span className={styles.quiet}>{objectives.count(read.open.length)}</span>
        <span className={styles.spacer} />
        {add}
      </div>
      <ol className={styles.list}>
        {read.open.map((line) => (
          <ObjectiveCard
            key={line.objective.id}
            scene={scene}
            line={line}
            onUp={move(line.objective.id, -1)}
            onDown={move(line.objective.id, 1)}
          />
        ))}
      </ol>
      {read.settled.length > 0 && (
        <details>
          <summary className={styles.summary}>{objectives.settled(read.settled.length)}</summary>
          <ul className={styles.list}>
            {read.settled.map((line) => (
              <ObjectiveCard key={line.objective.id} scene={scene} line={line} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const Unserving = ({ scene: { read, today } }: { readonly scene: ObjectivesScene }): ReactElement | null => {
  const styles = useObjectiveStyles();
  if (read.open.length + read.settled.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="unserving">
      <div className={styles.head}>
        <h2 id="unserving" className={styles.heading}>
          {objectives.unserving}
        </h2>
        <span className={styles.quiet}>{read.unserving.length}</span>
      </div>
      <p className={styles.quiet}>{read.unserving.length === 0 ? objectives.allServe : objectives.unservingWhy}</p>
      <ul className={styles.serving}>
        {read.unserving.map((project) => (
          <ServingProject key={project.id} project={project} today={today} />
        ))}
      </ul>
    </section>
  );
};

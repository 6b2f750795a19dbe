import { useCallback, useState, type ReactElement } from 'react';
import type { Project } from '@ipmo-hub/teams-app/lists';
import { Toggle } from '../../../parts/Toggle';
import { useLingering } from '../../../parts/useLingering';
import { add as words } from '../../../words/add';
import { openProjects } from '../openProjects';
import { ItemPanel } from '../panel/ItemPanel';
import { usePanelStyles } from '../panel/usePanelStyles';
import type { DomainScene } from '../useDomain';
import { mayAdd } from './mayAdd';
import { NewMilestone } from './NewMilestone';
import { NewProject } from './NewProject';

interface Props {
  readonly view: DomainScene;
  readonly open: boolean;
  /** On its own page nothing but its milestones is added. */
  readonly project?: Project | undefined;
  /** Told when the panel comes onto the page and when it has left it, its closing movement included. */
  readonly onPresent: (present: boolean) => void;
}

/** A new project or milestone with the fewest fields that a plan can do with; a new project leads on to its first milestone. */
export const AddPanel = ({ view, open, project, onPresent }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { state, go } = view;
  const { shown: asked = 'milestone' } = useLingering(state.add);
  const [made, setMade] = useState<{ readonly id: string; readonly title: string }>();
  const may = mayAdd(view);
  const to = project ? may.to.filter(({ id }) => id === project.id) : may.to;
  const kinds = [
    ...(to.length > 0 ? (['milestone'] as const) : []),
    ...(may.project && !project ? (['project'] as const) : []),
  ];
  const kind = kinds.find((one) => one === asked) ?? kinds[0];
  const close = useCallback(() => {
    go({ ...state, add: undefined });
  }, [go, state]);
  return (
    <ItemPanel
      title={words.title}
      words={words}
      unsent={undefined}
      open={open}
      startsAt="field"
      onClose={close}
      onPresent={onPresent}
    >
      {kinds.length > 1 && !made && (
        <div role="group" aria-label={words.kind} className={styles.choice}>
          {kinds.map((one) => (
            <Toggle
              key={one}
              pressed={kind === one}
              onClick={() => {
                go({ ...state, add: one });
              }}
            >
              {words.kinds[one]}
            </Toggle>
          ))}
        </div>
      )}
      {made && (
        <p role="status" className={styles.said}>
          {words.added(made.title)}
        </p>
      )}
      {kind === 'project' && (
        <NewProject
          view={view}
          onMade={(id, title) => {
            setMade({ id, title });
            go({ ...state, add: 'milestone' });
          }}
        />
      )}
      {kind === 'milestone' && (
        <NewMilestone
          key={made?.id ?? ''}
          view={view}
          to={to}
          project={made?.id ?? project?.id}
          focused={made !== undefined}
          onMade={(code) => {
            // Unfolded, so that it is seen where it is.
            const open = project ? state.open : [...new Set([...openProjects(state, view.shown), code])];
            go({ ...state, add: undefined, open });
          }}
        />
      )}
      {kind === undefined && <p className={styles.readOnly}>{words.nothing}</p>}
    </ItemPanel>
  );
};

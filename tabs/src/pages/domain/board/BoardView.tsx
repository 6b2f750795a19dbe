import { mergeClasses } from '@fluentui/react-components';
import { Suspense, useMemo, useState, type ReactElement } from 'react';
import { lazyPart } from '../../../parts/lazyPart';
import { boardOf, stageOrder, type Stage } from '@ipmo-hub/teams-app/domain';
import { useAddress, useSearch } from '../../../app/AddressContext';
import { PlainSelect } from '../../../parts/PlainSelect';
import { Skeleton } from '../../../parts/Skeleton';
import { useProgramme } from '../../../programme/TabProgramme';
import { board as words } from '../../../words/board';
import { FilterBar } from '../FilterBar';
import { TableFooter } from '../table/TableFooter';
import type { ViewProps } from '../views/defineView';
import { BoardColumn } from './BoardColumn';
import { ProjectCard } from './ProjectCard';
import { useBoardStyles } from './useBoardStyles';
import { whoMayMove } from './whoMayMove';

const NoMatch = lazyPart(async () => (await import('../NoMatch')).NoMatch, 'place');

/** The projects of a domain by stage; a project moves by its menu or by dragging it. */
export const BoardView = ({ view, small }: ViewProps): ReactElement => {
  const styles = useBoardStyles();
  const { edits } = useProgramme();
  const address = useAddress();
  const search = useSearch();
  const [dragged, setDragged] = useState<string>();
  const [said, say] = useState('');
  const { shown, plan, today, snapshot } = view;
  const columns = useMemo(() => boardOf(shown, today), [shown, today]);
  const asked = new URLSearchParams(search).get('stage');
  const fullest = [...columns].sort((a, b) => b.cards.length - a.cards.length)[0]?.stage;
  const at = stageOrder.find((stage) => stage === asked) ?? fullest;

  const move = (id: string, stage: Stage): void => {
    // As it is in SharePoint: a project told from its dates has no stage there.
    const project = snapshot.projects.get(id);
    const from = columns.find(({ cards }) => cards.some(({ standing }) => standing.project.id === id))?.stage;
    if (!project || from === stage) return;
    say(words.moved(project.title, stage));
    void edits.saveItem('projects', project, { stage });
  };
  const choose = (stage: string): void => {
    const query = new URLSearchParams(search);
    query.set('stage', stage);
    address.go({ search: `?${query.toString()}` });
  };

  return (
    <>
      <FilterBar view={view} small={small} />
      {shown.length === 0 ? (
        <Suspense fallback={<Skeleton />}>
          <NoMatch view={view} />
        </Suspense>
      ) : (
        <>
          {small && at !== undefined && (
            <div className={styles.choose}>
              <PlainSelect
                className={styles.touch}
                label={words.stage}
                value={at}
                choices={columns.map(({ stage, cards }) => ({
                  id: stage,
                  name: words.stageChoice(stage, cards.length),
                }))}
                onChange={choose}
              />
            </div>
          )}
          <div className={mergeClasses(styles.scroller, small && styles.scrollerSmall)}>
            <div
              className={mergeClasses(styles.columns, small && styles.columnsSmall)}
              role="group"
              aria-label={words.label(plan.domain.title)}
            >
              {columns
                .filter(({ stage }) => !small || stage === at)
                .map(({ stage, cards }) => (
                  <BoardColumn
                    key={stage}
                    stage={stage}
                    count={cards.length}
                    small={small}
                    open={dragged !== undefined && !cards.some(({ standing }) => standing.project.id === dragged)}
                    onDrop={() => {
                      if (dragged !== undefined) move(dragged, stage);
                      setDragged(undefined);
                    }}
                  >
                    {cards.map(({ standing, said: isSaid }) => (
                      <ProjectCard
                        key={standing.project.id}
                        standing={standing}
                        stage={stage}
                        said={isSaid}
                        view={view}
                        only={whoMayMove(standing.project, view)}
                        small={small}
                        dragged={dragged === standing.project.id}
                        onDrag={setDragged}
                        onMove={(to) => {
                          move(standing.project.id, to);
                        }}
                      />
                    ))}
                  </BoardColumn>
                ))}
            </div>
          </div>
        </>
      )}
      <TableFooter view={view} small={small} said={said === '' ? words.hint : said} />
    </>
  );
};

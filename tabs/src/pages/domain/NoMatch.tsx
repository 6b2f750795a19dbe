import { Button } from '@fluentui/react-components';
import { Filter32Regular } from '@fluentui/react-icons/svg/filter';
import type { ReactElement } from 'react';
import { filterPlan } from '@ipmo-hub/teams-app/domain';
import { Message } from '../../parts/Message';
import { empty as emptyWords } from '../../words/empty';
import { activeFilters, planFilterOf, withoutFilters, type ActiveFilter } from './activeFilters';
import type { DomainScene } from './useDomain';

/** Nothing is left: says which filter hides what, and takes it away. */
export const NoMatch = ({ view }: { readonly view: DomainScene }): ReactElement => {
  const filters = activeFilters(view.state, view.nameOf);
  const left = ({ without }: ActiveFilter): number =>
    filterPlan(view.plan.projects, planFilterOf(without, view.me?.id), view.snapshot.people, view.today).reduce(
      (sum, { milestones }) => sum + milestones.length,
      0,
    );
  // What comes nearest to what was asked for: the filter whose absence leaves least, but something.
  const best = filters
    .map((filter) => ({ filter, left: left(filter) }))
    .filter((one) => one.left > 0)
    .sort((a, b) => a.left - b.left)[0];
  const helps = best !== undefined && filters.length > 1;
  return (
    <Message
      role="status"
      icon={<Filter32Regular />}
      title={emptyWords.noMatch(filters.length)}
      actions={
        <>
          {helps && (
            <Button
              appearance="primary"
              onClick={() => {
                view.go(best.filter.without);
              }}
            >
              {emptyWords.remove(best.filter.name)}
            </Button>
          )}
          <Button
            appearance={helps ? 'secondary' : 'primary'}
            onClick={() => {
              view.go(withoutFilters(view.state));
            }}
          >
            {emptyWords.clearAll}
          </Button>
        </>
      }
    >
      {helps && <div>{emptyWords.without(best.filter.name, best.left)}</div>}
      <div>{emptyWords.withoutAny(view.plan.milestoneCount)}</div>
    </Message>
  );
};

import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { createCalendar, filterPlan, readDomainPlan } from '@ipmo-hub/teams-app/domain';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { teamsLightTheme } from '../../../../tabs/src/app/lightTheme';
import { AddressContext } from '../../../../tabs/src/app/AddressContext';
import { StylesOnce } from '../../../../tabs/src/app/StylesOnce';
import type { Address } from '../../../../tabs/src/app/address';
import { PlanOnAPage } from '../../../../tabs/src/pages/domain/plan/PlanOnAPage';
import { readPlanAddress } from '../../../../tabs/src/pages/domain/planAddress';
import type { DomainScene } from '../../../../tabs/src/pages/domain/useDomain';
import { ProgrammeContext, type TabProgramme } from '../../../../tabs/src/programme/TabProgramme';
import type { Draw } from './drawing';
import { today } from './samplePlan';

const nowhere: Address = { pathname: '/', search: '', go: () => undefined, subscribe: () => () => undefined };

/** The plan on a page as the tabs draw it, all projects unfolded. */
export const ours: Draw = (root, sample) => {
  const plan = readDomainPlan(sample, '1', today);
  if (!plan) throw new Error('The sample has no domain 1');
  const state = { ...readPlanAddress(''), open: plan.projects.map(({ project }) => project.code) };
  const view = {
    plan,
    shown: filterPlan(plan.projects, {}, sample.people, today),
    state,
    go: () => undefined,
    snapshot: sample as unknown as Snapshot,
    today,
    me: undefined,
    pending: new Map(),
    conflict: undefined,
    nameOf: (id: string | undefined) => sample.people.get(id ?? '')?.title ?? '',
  } as unknown as DomainScene;
  const react = createRoot(root);
  react.render(
    <StylesOnce>
      <FluentProvider theme={teamsLightTheme}>
        <AddressContext value={nowhere}>
          <ProgrammeContext value={{ calendar: createCalendar() } as unknown as TabProgramme}>
            <div style={{ height: '100vh', display: 'flex', flexDirection: 'column' }}>
              <PlanOnAPage view={view} width={root.clientWidth} todays={0} />
            </div>
          </ProgrammeContext>
        </AddressContext>
      </FluentProvider>
    </StylesOnce>,
  );
  return {
    ready: () => root.querySelectorAll('[role=row][aria-level] svg[role=img]').length > 10,
    scroller: () => root.querySelector('[role=treegrid]'),
    end: () => {
      react.unmount();
    },
  };
};

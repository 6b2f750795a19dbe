import type { Domain, Group, Meeting, Project } from '@ipmo-hub/teams-app/lists';
import type { Route } from '../../../../tabs/src/app/route';
import { titleOf } from '../../../../tabs/src/app/titleOf';

const lists = {
  domains: new Map([['1', { code: 'VAL', title: 'Value and improvement' } as Domain]]),
  projects: new Map([['2', { code: 'VAL-03', title: 'Etanercept biosimilar switch' } as Project]]),
  meetings: new Map([['3', { key: 'HG-2026-11', title: 'Homecare group, Mon 23 Nov' } as Meeting]]),
  groups: new Map([['4', { key: 'HG', title: 'Homecare group' } as Group]]),
};
const at = (page: string, entity = '', view = ''): Route => ({ kind: 'page', page, entity, view });

test.each<[Route, string]>([
  [at('domain', 'val', 'table'), 'Value and improvement: table · IPMO Hub'],
  [at('domain', 'VAL', 'nonsense'), 'Value and improvement: plan · IPMO Hub'],
  [at('domain', 'XXX'), 'Work plan · IPMO Hub'],
  [at('project', 'VAL-03'), 'VAL-03 Etanercept biosimilar switch · IPMO Hub'],
  [at('meeting', 'hg-2026-11'), 'Homecare group, Mon 23 Nov · IPMO Hub'],
  [at('meeting'), 'Meeting · IPMO Hub'],
  [at('groups', 'HG'), 'Homecare group · IPMO Hub'],
  [at('my'), 'My work · IPMO Hub'],
  [{ kind: 'unknown' }, 'IPMO Hub'],
])('%j is %s', (route, title) => {
  expect(titleOf(route, lists)).toBe(title);
});

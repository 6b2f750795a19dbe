import { sweep } from './sweep';

sweep([
  {
    name: 'a milestone’s panel',
    path: '/domain/VAL?open=VAL-03',
    ready: (tab) => tab.getByRole('treegrid', { name: /^Work plan/ }),
    shown: (tab) => tab.getByRole('dialog', { name: '50% of patients switched' }),
    open: async (tab) => {
      await tab.getByRole('row', { name: /50% of patients switched/ }).click();
    },
  },
  {
    name: 'a new project’s panel',
    path: '/domain/VAL?add=project',
    ready: (tab) => tab.getByRole('dialog', { name: 'Add to the plan' }),
  },
  {
    name: 'a new entry’s panel',
    path: '/domain/VAL/raid?risk=new',
    ready: (tab) => tab.getByRole('dialog', { name: 'Add to the log' }),
  },
  {
    name: 'the palette',
    path: '/domain/VAL',
    ready: (tab) => tab.getByRole('treegrid', { name: /^Work plan/ }),
    shown: (tab) => tab.getByRole('listbox').getByRole('option').first(),
    open: async (tab, page) => {
      await tab.getByRole('button', { name: 'Find anything' }).click();
      await page.keyboard.type('switch');
    },
  },
]);

import type { ItemStamp, ListName } from '@ipmo-hub/teams-app/lists';

const day = '2026-11-30';
const fields: Partial<Record<ListName, object>> = {
  milestones: { title: 'Letters sent', key: 'VAL-03.1', project: '1', owner: '1', baseline: day, forecast: day },
  projects: {
    title: 'Biosimilar switch',
    code: 'VAL-03',
    domain: '1',
    sro: '1',
    rating: 'Red',
    start: day,
    baselineFinish: day,
    finish: day,
  },
  escalations: {
    title: 'Letters are late',
    key: 'overdue:VAL-03.1:2026-11-30',
    project: '1',
    rung: 'SRO',
    holder: '1',
    state: 'Open',
    reason: 'Late by six working days.',
    raisedOn: day,
    answerBy: day,
  },
};

/** A row as the replica would hold it: what a tab checks before it takes it from the bot. */
export const sampleRow = (list: ListName, id: string): ItemStamp => ({
  ...fields[list],
  id,
  etag: `"7f0c9c2e-11aa-4b11-9a59-${id.padStart(12, '0')},1"`,
  modified: '2026-11-23T09:00:00Z',
});

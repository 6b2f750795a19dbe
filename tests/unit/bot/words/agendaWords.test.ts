import type { AgendaItem } from '@ipmo-hub/teams-app/lists';
import { agendaWords } from '../../../../bot/src/words';

const item: AgendaItem = {
  id: '1',
  etag: '"1,1"',
  modified: '2026-11-01T09:00:00Z',
  title: 'Second supplier',
  key: 'escalation/50',
  purpose: 'Decision',
};

test('what has ended is no decision any more, and says how it ended', () => {
  expect(agendaWords.item(item, 'Kofi Marigold', false)).toBe('Second supplier (decision, Kofi Marigold)');
  const ended = { ...item, outcome: 'Closed: Done on Fri 20 Nov.' };
  expect(agendaWords.item(ended, 'Kofi Marigold', true)).toBe('Second supplier, closed: Done on Fri 20 Nov.');
});

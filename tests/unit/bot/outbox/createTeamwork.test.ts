import type { GraphAnswer } from '@ipmo-hub/teams-app/graph';
import { createTeamwork } from '../../../../bot/src/outbox/createTeamwork';

const answering = (answer: Partial<GraphAnswer>) => {
  const asked: string[] = [];
  const teamwork = createTeamwork({
    graph: {
      request: ({ path }) => {
        asked.push(path);
        return Promise.resolve({ status: 202, headers: new Headers(), body: undefined, ...answer });
      },
    },
    base: 'https://graph.microsoft.com/v1.0',
    catalogueApp: 'app',
    mailFrom: 'programme@brackenford.example',
    now: () => new Date('2026-11-23T09:30:00Z'),
    sleep: () => Promise.resolve(),
  });
  return { ...teamwork, asked };
};
const mail = { to: 'kofi@brackenford.example', subject: 'Due', text: 'It is due.' };

test.each<[Partial<GraphAnswer>, string]>([
  [{ status: 202 }, 'done'],
  [{ status: 403 }, 'refused'],
  [{ status: 429 }, 'later'],
  [{ status: 503 }, 'later'],
  [{ status: 500 }, 'unknown'],
  [{ status: 504 }, 'unknown'],
  [{ status: 408 }, 'unknown'],
  [{ status: 503, unclear: true }, 'unknown'],
  [{ status: 504, unclear: false }, 'later'],
])('an e-mail that Graph answers with %j: %s', async (answer, kind) => {
  const { mail: send, asked } = answering(answer);
  expect(await send?.(mail)).toMatchObject({ kind });
  expect(asked).toEqual(['/users/programme%40brackenford.example/sendMail']);
});

test('installing the app twice is as good as once', async () => {
  expect(await answering({ status: 504 }).install?.('kofi')).toMatchObject({ kind: 'later' });
  expect(await answering({ status: 409 }).install?.('kofi')).toEqual({ kind: 'done' });
});

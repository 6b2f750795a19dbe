import type { Benchmark } from '../index';
import { printTable } from '../table';
import { planAll } from './planAll';
import { sendToAll } from './sendToAll';

const people = 5000;
const milestones = 100_000;

/** How near the outbox comes to Teams' limits without touching them, and what planning costs. */
export const bot: Benchmark = {
  describe: 'time to tell 5,000 people against Teams’ limits; planning 100,000 milestones against JSON.parse',
  run: async () => {
    const rows: (string | number)[][] = [];
    for (const known of [true, false])
      for (const [latencyMs, atOnce] of [
        [0, 1],
        [200, 1],
        [200, 48],
      ] as const) {
        const run = await sendToAll({ people, known, latencyMs, atOnce });
        rows.push([
          `${String(latencyMs)} ms`,
          atOnce,
          known ? 'open' : 'opened first',
          run.report.sent,
          run.requests,
          run.refused,
          run.inFlight,
          run.allowedSeconds,
          run.seconds.toFixed(1),
          (run.seconds / run.allowedSeconds).toFixed(3),
        ]);
      }
    printTable(
      [
        'latency',
        'at once',
        'chats',
        'told',
        'requests',
        '429',
        'begun, most',
        'allowed s',
        'took s',
        'took ÷ allowed',
      ],
      rows,
    );
    printTable(
      ['said before', 'notices', 'JSON.parse ms', 'planning ms', 'planning ÷ parse'],
      [false, true].map((said) => {
        const { notices, parseMs, planMs } = planAll(milestones, said);
        return [
          said ? 'all' : 'nothing',
          notices,
          parseMs.toFixed(0),
          planMs.toFixed(0),
          (planMs / parseMs).toFixed(2),
        ];
      }),
    );
  },
};

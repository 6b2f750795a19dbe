import { parseArgs } from 'node:util';
import {
  addDays,
  createCalendar,
  formatDay,
  isDay,
  londonClock,
  planDay,
  policyFrom,
  previewNotices,
} from '@ipmo-hub/teams-app/domain';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { Refusal } from '../refusals';
import { demandLists } from './demandLists';
import { previewLine } from './previewLine';
import { processOutput, runCommand, withConnection } from './runCommand';
import { suiteOptions } from './suiteAt';

const usage = `npm run preview -- [--date 2026-12-01] [--json] [--port 4300] [--data .local]

  --date DAY   the day to look at; today by default, at most a year ahead
  --json       as JSON
  --port N     of the suite that npm start started with the same --port
  --data F     the folder of its data, for when it does not run

Lists what the bot would send that day, to whom and why, if the plan stayed as it is. Sends nothing, writes nothing.`;

/** What the rules read. */
const read: readonly ListName[] = [
  ...(['people', 'domains', 'projects', 'milestones', 'updates', 'escalations'] as const),
  ...(['meetings', 'papers', 'actions', 'snoozes', 'notices'] as const),
];

void runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      date: { type: 'string' },
      json: { type: 'boolean', default: false },
      ...suiteOptions,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const output = processOutput();
  if (values.help) {
    output.line(usage);
    return 0;
  }
  return withConnection(async ({ programme, now }) => {
    const from = now();
    const date = values.date ?? londonClock(from).day;
    if (!isDay(date)) throw new Refusal('day.unreadable', { facts: { day: date } });
    if (date < londonClock(from).day) throw new Refusal('day.past', { facts: { day: date } });
    if (date > addDays(londonClock(from).day, 366)) throw new Refusal('day.tooFar', { facts: { day: date } });
    await demandLists(programme, read);
    const { snapshot } = programme.replica;
    const policy = policyFrom(snapshot.policies.values());
    const calendar = createCalendar(policy);
    const asked = new Map(planDay(snapshot, policy, calendar, date).map((notice) => [notice.key, notice]));
    const lines = previewNotices(snapshot, policy, calendar, from, date).map((notice) =>
      previewLine(snapshot, asked, notice),
    );
    if (values.json) {
      output.line(JSON.stringify({ date, workingDay: calendar.isWorkingDay(date), notices: lines }, null, 2));
      return 0;
    }
    const day = formatDay(date);
    if (!calendar.isWorkingDay(date)) {
      output.line(`${day} is ${calendar.holidayName(date) ?? 'at the weekend'}: nothing is sent.`);
      return 0;
    }
    output.line(`${day}: ${lines.length === 0 ? 'nothing is sent' : `${String(lines.length)} would be sent`}.`);
    for (const to of [...new Set(lines.map((line) => line.to))].sort((a, b) => a.localeCompare(b, 'en'))) {
      const mine = lines.filter((line) => line.to === to);
      output.line();
      output.line(
        `${to}${mine.every(({ reachable }) => reachable) ? '' : ' (no Entra object id: the bot cannot reach them)'}`,
      );
      for (const { about, why, urgent, lines: inside = [] } of mine) {
        output.line(`  ${about}${urgent ? ' (at once)' : ''}\n    ${why}`);
        for (const one of inside) output.line(`    - ${one.about}\n      ${one.why}`);
      }
    }
    for (const { key, message, used } of policy.problems)
      output.line(`Policy ${key} ${message}${used === undefined ? '' : `; used instead: ${used}`}.`);
    return 0;
  }, values);
});

import { parseArgs } from 'node:util';
import {
  addDays,
  createCalendar,
  formatDay,
  isDay,
  londonClock,
  policyFrom,
  previewNotices,
  type Notice,
} from '@ipmo-hub/teams-app/domain';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { Refusal } from '../refusals';
import { demandLists } from './demandLists';
import { processOutput, runCommand, withConnection } from './runCommand';

const usage = `npm run preview -- [--date 2026-12-01] [--json]

  --date DAY   the day to look at; today by default, at most a year ahead
  --json       as JSON

Lists what the bot would send that day, to whom and why, if the plan stayed as it is. Sends nothing, writes nothing.`;

interface PreviewLine {
  readonly to: string;
  readonly email: string | undefined;
  readonly about: string;
  readonly rule: string;
  readonly why: string;
  /** Whether the bot has an account to send it to. */
  readonly reachable: boolean;
}

const lineOf = ({ people, milestones, projects }: Snapshot, { recipient, item, rule, why }: Notice): PreviewLine => {
  const person = people.get(recipient);
  const milestone = milestones.get(item.id);
  const project = milestone && projects.get(milestone.project);
  return {
    to: person?.title ?? `Person ${recipient}`,
    email: person?.email,
    about: milestone ? `${milestone.key} ${milestone.title}${project ? ` (${project.title})` : ''}` : item.id,
    rule,
    why,
    reachable: person?.objectId !== undefined,
  };
};

void runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      date: { type: 'string' },
      json: { type: 'boolean', default: false },
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
    await demandLists(programme, ['people', 'projects', 'milestones', 'escalations', 'notices']);
    const { snapshot } = programme.replica;
    const policy = policyFrom(snapshot.policies.values());
    const calendar = createCalendar(policy);
    const lines = previewNotices(snapshot, policy, calendar, from, date).map((notice) => lineOf(snapshot, notice));
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
      for (const { about, why } of mine) output.line(`  ${about}\n    ${why}`);
    }
    for (const { key, message } of policy.problems) output.line(`Policy ${key} ${message}; its usual value is used.`);
    return 0;
  });
});

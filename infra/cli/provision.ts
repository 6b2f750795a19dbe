import { parseArgs } from 'node:util';
import { applyProvisioning, planProvisioning } from '../provision';
import { processOutput, runCommand, withConnection } from './runCommand';

const usage = `npm run provision -- [--yes] [--plan]

  --yes    carry the plan out in Microsoft 365; on this machine it is carried out anyway
  --plan   only print it

Creates what the site lacks of the programme's lists, columns and indexes. Deletes nothing, and can be run again.
Needs an identity that owns the site: the bot's own may not create lists.

For a tenant of Microsoft 365 it reads from the environment, all of them; without IPMO_GRAPH it works on this machine:
  IPMO_GRAPH        https://graph.microsoft.com/v1.0
  IPMO_SITE         the site's id
  IPMO_TENANT_ID    the tenant's id, where the token is asked for (or IPMO_TOKEN_URL, the whole address)
  IPMO_APP_ID       the application's (client) id
  IPMO_APP_SECRET   its client secret`;

void runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      yes: { type: 'boolean', default: false },
      plan: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const output = processOutput();
  if (values.help) {
    output.line(usage);
    return 0;
  }
  return withConnection(async ({ programme: { graph }, site, where, local }) => {
    const plan = await planProvisioning(graph, site);
    for (const { say } of plan.obstacles)
      output.line(`${say} It holds data, so it is left: rename or remove it in SharePoint.`);
    if (plan.steps.length === 0) {
      output.line(`Nothing to do in ${where}.`);
      return plan.obstacles.length > 0 ? 1 : 0;
    }
    output.line(`${String(plan.steps.length)} steps in ${where}:`);
    for (const { describe } of plan.steps) output.line(`  ${describe}`);
    // Graph does not tell the zone, and calendar days hang on it.
    if (!local)
      output.line('See that the site’s time zone is London (Site settings, Regional settings): days are read in it.');
    if (values.plan || !(values.yes || local)) {
      if (!values.plan) output.line('Nothing was done. Run it again with --yes to carry this out.');
      return 0;
    }
    const left = await applyProvisioning(graph, site, plan, (done, total, { describe }) => {
      output.progress(`${String(done)} of ${String(total)}: ${describe}`, done === total);
    });
    for (const { describe } of left.steps) output.line(`Not done: ${describe}`);
    output.line(left.steps.length === 0 ? 'Done.' : 'SharePoint left these out; run it again.');
    return left.steps.length === 0 && left.obstacles.length === 0 ? 0 : 1;
  });
});

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCalendar, londonClock } from '@ipmo-hub/teams-app/domain';
import type { Programme } from '@ipmo-hub/teams-app/graph';
import { checkProgramme, importProgramme, readProgramme } from '@ipmo-hub/teams-app/imports';
import { lists } from '@ipmo-hub/teams-app/lists';
import { demoProgramme, logDemo } from '../demo';
import { applyProvisioning, planProvisioning } from '../provision';
import { Refusal } from '../refusals';

export interface FillPorts {
  readonly programme: Programme;
  readonly site: string;
  readonly now: () => Date;
  /** Where the demo's workbook is left, so that people can look at what was imported. */
  readonly folder: string;
  /** One line that replaces the one before where the output is a terminal. */
  readonly progress: (line: string, last: boolean) => void;
}

/** Brings the lists up to date; into an empty programme it imports the demo's workbook, the way anybody's workbook is imported. */
export const fillProgramme = async ({ programme, site, now, folder, progress }: FillPorts): Promise<void> => {
  const plan = await planProvisioning(programme.graph, site);
  const rest = await applyProvisioning(programme.graph, site, plan, (done, total) => {
    progress(`Provisioning the lists: ${String(done)} of ${String(total)} steps`, done === total);
  });
  const left = [...rest.steps.map(({ describe }) => describe), ...rest.obstacles.map(({ say }) => say)];
  if (left.length > 0) throw new Refusal('lists.unready', { facts: { left: left.join('; ') } });
  await programme.replica.refresh();
  if (programme.replica.snapshot.projects.size > 0) return;

  const bytes = await demoProgramme(londonClock(now()).day);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'demo-programme.xlsx');
  await writeFile(file, bytes);
  const { plan: imports, problems } = checkProgramme(
    await readProgramme(bytes, path.basename(file)),
    programme.replica.snapshot,
  );
  if (!imports) throw new Refusal('demo.unfit', { facts: { problem: JSON.stringify(problems[0]) } });
  const context = {
    actor: { kind: 'suite', name: 'Demo' } as const,
    replica: programme.replica,
    store: programme.store,
    calendar: createCalendar(),
    now,
  };
  await importProgramme(context, imports, ({ list, done, total }) => {
    progress(
      `Importing the demo programme: ${lists[list].name}, ${String(done)} of ${String(total)} rows`,
      done === total,
    );
  });
  await logDemo(context);
};

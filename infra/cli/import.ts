import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCalendar, policyFrom } from '@ipmo-hub/teams-app/domain';
import {
  checkProgramme,
  importedLists,
  importProgramme,
  proposeMapping,
  readProgramme,
  type Answers,
} from '@ipmo-hub/teams-app/imports';
import { lists } from '@ipmo-hub/teams-app/lists';
import { Refusal } from '../refusals';
import { demandLists } from './demandLists';
import { describeIgnored } from './describeIgnored';
import { describePlan } from './describePlan';
import { problemTable } from './problemTable';
import { readAnswers } from './readAnswers';
import { processOutput, runCommand, withConnection, type Output } from './runCommand';

const usage = `npm run import -- FILE [--check] [--json] [--answer WHAT=VALUE …]

  FILE      the programme's workbook (.xlsx) or table (.csv), or an export of Planner, Project or Smartsheet
  --check   only say what is wrong with the file, or what would change
  --json    problems and changes as JSON
  --answer  what an export does not say: domain=VAL, sro=ADDRESS, rating=Green, owner=ADDRESS, dates="day first",
            undated="leave out", level=2; each is asked for where it is missing

Nothing is imported while anything is wrong with the file. The same file can be imported again: what is there already
stays, what an interrupted import left out is added. Exit code: 0 done, 1 something is wrong, 2 called wrongly.`;

const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = code === 'ENOENT' ? 'file.absent' : code === 'EISDIR' ? 'file.folder' : 'file.closed';
    throw new Refusal(reason, { facts: { file, code }, cause: error });
  }
};

interface Wanted {
  readonly check: boolean;
  readonly json: boolean;
  readonly answers: Answers;
}

const run = async (file: string, { check, json, answers }: Wanted, output: Output): Promise<number> => {
  const sheets = await readProgramme(await readBytes(file), path.basename(file));
  return withConnection(async ({ programme, where, now }) => {
    await demandLists(programme, importedLists);
    const { snapshot } = programme.replica;
    const { plan, problems } = checkProgramme(sheets, snapshot, { ...proposeMapping(sheets), answers });
    if (!plan) {
      if (json) output.line(JSON.stringify({ problems }, null, 2));
      else {
        for (const line of problemTable(problems)) output.line(line);
        output.line();
        output.line(
          `${String(problems.length)} ${problems.length === 1 ? 'problem' : 'problems'}. Nothing was imported.`,
        );
      }
      return 1;
    }
    if (check) {
      if (json) output.line(JSON.stringify({ problems: [], ...plan }, null, 2));
      else for (const line of [`Into ${where}:`, ...describePlan(plan)]) output.line(line);
      return 0;
    }
    const policy = policyFrom(snapshot.policies.values());
    const context = {
      actor: { kind: 'suite', name: 'Import' } as const,
      replica: programme.replica,
      store: programme.store,
      calendar: createCalendar(policy),
      now,
    };
    let shown = 0;
    const outcome = await importProgramme(context, plan, ({ list, done, total }) => {
      // On paper a line for every tenth is enough.
      const tenth = Math.floor((done / total) * 10);
      output.progress(`${lists[list].name}: ${String(done)} of ${String(total)}`, tenth > shown);
      shown = Math.max(shown, tenth);
    });
    if (json) output.line(JSON.stringify({ ...outcome, unchanged: plan.unchanged, ignored: plan.ignored }, null, 2));
    else {
      output.line(
        `Imported into ${where}: ${String(outcome.created)} new, ${String(outcome.updated)} changed, ${String(plan.unchanged)} as they were.`,
      );
      for (const line of describeIgnored(plan.ignored)) output.line(line);
      for (const { list, key, why } of outcome.passedOver) {
        const what = why === 'gone' ? 'was deleted' : 'was changed by somebody';
        output.line(`${lists[list].name} ${key} ${what} meanwhile and stays so. Import again to see the difference.`);
      }
    }
    return outcome.passedOver.length > 0 ? 1 : 0;
  });
};

void runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      answer: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const output = processOutput();
  const [file, ...others] = positionals;
  const answers = readAnswers(values.answer);
  if (values.help || file === undefined || others.length > 0 || !answers) {
    output.line(usage);
    return values.help ? 0 : 2;
  }
  return run(file, { check: values.check, json: values.json, answers }, output);
});

import { statSync } from 'node:fs';

/** Files that take half a minute or more, longest first: begun last they would leave one core idle. */
const slow = [
  'graphFaultSchedules',
  'botCrash',
  'importCommands',
  'signal',
  'start',
  'importHostileFiles',
  'botHostileTurns',
].map((name) => `${name}.test.ts`);

const rank = ({ path }) => {
  const at = slow.indexOf(path.split(/[/\\]/).at(-1));
  return at < 0 ? slow.length : at;
};

/** The order in which Jest begins files: also in a fresh clone, where it knows no durations, the slow ones first, then the larger. */
export default class SlowFirst {
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((one, other) => rank(one) - rank(other) || size.get(other.path) - size.get(one.path));
  }

  /** Jest asks these of every sequencer: nothing is kept from run to run. */
  cacheResults() {}
  allFailedTests(tests) {
    return tests;
  }
  shard(tests) {
    return tests;
  }
}

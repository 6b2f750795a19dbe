// `npm run bench -- NAME`: measures side by side in one run and prints ratios. Never part of the tests: a number is not a pass.
import { benchmarks } from './index';

const [name = ''] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (benchmark) {
  await benchmark.run();
} else {
  const list = Object.entries(benchmarks).map(([known, { describe }]) => `  ${known.padEnd(10)} ${describe}`);
  process.stderr.write(`npm run bench -- NAME, where NAME is one of\n${list.join('\n')}\n`);
  process.exitCode = 1;
}

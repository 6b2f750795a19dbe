import { pino } from 'pino';
import { readConfig } from './config';
import { faultWords } from './faultWords';
import { startBot } from './startBot';

const longestStopMs = 15_000;

const main = async (): Promise<void> => {
  const read = readConfig(process.env);
  if (read.kind === 'faults') {
    process.stderr.write(`The bot cannot start:\n${read.faults.map((fault) => `- ${fault}`).join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const { config } = read;
  const log = pino({ level: config.logLevel, base: null });
  const bot = await startBot({ config, log });
  log.info({ origin: bot.origin }, 'listening');
  process.send?.({ kind: 'listening', origin: bot.origin });

  let stopping = false;
  const stop = (why: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ why }, 'stopping');
    // What is under way is written down as intended and goes on after the next start.
    setTimeout(() => process.exit(1), longestStopMs).unref();
    bot.stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        log.error({ fault: faultWords(fault) }, 'stopping');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, () => stop(signal));
};

main().catch((fault: unknown) => {
  process.stderr.write(`The bot could not start: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
});

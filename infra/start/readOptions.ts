import { parseArgs } from 'node:util';

export interface Options {
  readonly fresh: boolean;
  /** Host page, Graph, tabs and bot, in this order. */
  readonly ports: { readonly host: number; readonly graph: number; readonly tabs: number; readonly bot: number };
}

/** Reads the command line of `npm start`; throws one sentence when it makes no sense. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: { fresh: { type: 'boolean', default: false }, port: { type: 'string', default: '4300' } },
  });
  const first = Number(values.port);
  if (!Number.isInteger(first) || first < 1024 || first > 65_532) {
    throw new Error('--port takes a number from 1024 to 65532; the three ports after it are used as well.');
  }
  return { fresh: values.fresh, ports: { host: first, graph: first + 1, tabs: first + 2, bot: first + 3 } };
};

/**
 * Stands in for the `debug` library inside Teams' own: it writes to a console that nobody reads, and is as large as a page of ours.
 * `b` is what Teams' build calls that module's exports.
 */
interface Quiet {
  (): void;
  extend(): Quiet;
}
const quiet: Quiet = Object.assign((): void => undefined, { extend: (): Quiet => quiet });

export const b = { debug: Object.assign((): Quiet => quiet, { formatArgs: (): void => undefined }) };

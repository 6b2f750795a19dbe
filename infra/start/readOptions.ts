import { parseArgs } from 'node:util';
import { Refusal } from '../refusals';

/** How the bot first reaches people in the local tenant, to be looked at: it installs the app for them, or may not and writes in the channel, or by e-mail. */
export const firstContacts = ['chat', 'channel', 'mail'] as const;
export type FirstContact = (typeof firstContacts)[number];

export interface Options {
  /** Forgets what was kept from earlier starts. */
  readonly fresh: boolean;
  /** Folder that the data is kept in; the repository's own without one. */
  readonly data?: string;
  /** Without one the app is installed for everybody from the start. */
  readonly firstContact?: FirstContact;
  /** Host page, Graph, tabs and bot, in this order. */
  readonly ports: { readonly host: number; readonly graph: number; readonly tabs: number; readonly bot: number };
}

/** Reads the command line of `npm start`; throws a sentence when it makes no sense. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: 'boolean', default: false },
      port: { type: 'string', default: '4300' },
      data: { type: 'string' },
      'first-contact': { type: 'string' },
    },
  });
  const first = Number(values.port);
  if (!Number.isInteger(first) || first < 1024 || first > 65_532) {
    throw new Refusal('port.range');
  }
  const wanted = values['first-contact'];
  const firstContact = firstContacts.find((one) => one === wanted);
  if (wanted !== undefined && !firstContact) throw new Refusal('firstContact.unknown');
  return {
    fresh: values.fresh,
    ...(values.data !== undefined && { data: values.data }),
    ...(firstContact && { firstContact }),
    ports: { host: first, graph: first + 1, tabs: first + 2, bot: first + 3 },
  };
};

interface Entry {
  /** What happened; `{name}` is filled from the facts. */
  readonly say: string;
  /** What the person should do next. */
  readonly next: string;
}

const entry = (say: string, next: string): Entry => ({ say, next });

/** Every reason for which a command or the start on this machine gives up, by code. The application's own errors are in teams-app. */
export const catalogue = {
  'programme.absent': entry(
    'There is no programme here yet.',
    'Run `npm start` first, or set IPMO_GRAPH to reach one in Microsoft 365.',
  ),
  'environment.incomplete': entry(
    'IPMO_GRAPH is set, but not {names}.',
    'Set them all, or none to use the suite on this machine.',
  ),
  'environment.elsewhere': entry(
    'IPMO_LOCAL_ORIGIN must be an address of this machine.',
    'Set it to one, for example http://127.0.0.1:5301.',
  ),
  'tenant.refused': entry(
    'The local tenant at {origin} refused the command line ({status}).',
    'Stop the suite there and start it again from this folder.',
  ),
  'signin.refused': entry('Sign-in answered {status} for the application {clientId}.', 'Check its id and secret.'),
  'file.absent': entry('The file {file} is not there.', 'Check its name and place.'),
  'file.folder': entry('The file {file} is a folder.', 'Name the workbook or table in it.'),
  'file.closed': entry('The file {file} cannot be opened ({code}).', 'Close what has it open, and check its rights.'),
  'day.unreadable': entry('“{day}” is not a day.', 'Write it as 2026-12-01.'),
  'day.past': entry('{day} has passed.', 'Choose today or a later day.'),
  'day.tooFar': entry('{day} is too far ahead.', 'Choose a day within a year.'),
  'argument.number': entry('--{name} must be a whole number up to {most}, not “{text}”.', 'Correct it and try again.'),
  'port.range': entry(
    '--port takes a number from 1024 to 65532; the three ports after it are used as well.',
    'Choose another, for example: npm start -- --port 5300',
  ),
  'firstContact.unknown': entry(
    '--first-contact takes chat, channel or mail.',
    'With chat the bot installs the app for each person; with channel it may not, and writes in their domain’s channel; with mail there is no channel either. Use it with --fresh.',
  ),
  'port.taken': entry(
    'Port {port} is in use by another program.',
    'Stop it (perhaps another npm start), or choose others with: npm start -- --port 5300',
  ),
  'port.takenAlone': entry(
    'The port is taken.',
    'Stop what uses it, or choose another with --port (0 takes a free one).',
  ),
  'lists.unready': entry(
    'The lists could not be made ready: {left}',
    'Rename or remove what is in the way in SharePoint, or begin anew with: npm start -- --fresh',
  ),
  'demo.unfit': entry(
    'The demo programme does not fit its own lists: {problem}',
    'Begin anew with: npm start -- --fresh',
  ),
  'bot.ended': entry('The bot ended (code {code}).', 'The lines above say why.'),
  'bot.silent': entry('The bot could not read the programme within 30 seconds.', 'The lines above say why.'),
} as const satisfies Record<string, Entry>;

export type RefusalCode = keyof typeof catalogue;

/** What the message extension says: search, links and the dialog. */
export const extensionWords = {
  nothingFound: (typed: string) =>
    typed === ''
      ? 'There is no project in the programme yet.'
      : `No project or milestone is called “${typed.slice(0, 80)}”.`,
  unknownLink: 'This link leads to nothing in the plan as it is now.',
  unknownCommand: 'This is nothing that IPMO Hub can do. Update the app, or ask the programme team.',
  raised: 'The barrier was raised.',
  project: (rating: string, finish: string) => `${rating}; finish ${finish}`,
  milestone: (day: string, done: boolean, project: string | undefined) =>
    `${done ? 'Done' : 'Due'} ${day}${project === undefined ? '' : `; part of ${project}`}`,
  domain: 'Domain',
  programme: 'The programme',
  programmeLine: 'How every domain stands',
};

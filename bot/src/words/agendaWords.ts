/** What the commands `agenda` and `pack` say. */
export const agendaWords = {
  none: 'No meeting is planned. The programme team plans meetings in the Meetings list; what waits for one is kept until then.',
  notFound: (typed: string) =>
    `There is no meeting or group called “${typed.slice(0, 80)}” with a meeting ahead. Try “agenda” alone, or a group’s reference such as LG.`,
  paper: (key: string, title: string, author: string | undefined) =>
    `${key} ${title}${author === undefined ? '' : `, ${author}`}`,
  noPacks: 'This bot makes no packs. Freeze the pack on the meeting’s page.',
  freezing: (meeting: string) => `The pack for ${meeting} is being frozen. It comes here in a moment.`,
  unchanged: (version: number) =>
    `Nothing in the pack changed since version ${String(version)}, so there is no new version.`,
};

/** What the command `raise` and the barrier dialog say. */
export const raiseWords = {
  noProjects: 'There is no project in the programme yet that a barrier could be raised on.',
  dialogTitle: 'Raise a barrier',
  /** What a message said, in the form: its writer, then its words. */
  quoted: (writer: string | undefined, text: string) =>
    writer === undefined ? `“${text}”` : `${writer} wrote: “${text}”`,
};

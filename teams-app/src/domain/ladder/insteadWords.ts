/** The end of a clause that says to whom something goes: `, as Sunita Hollybrook, who leads the domain, is away until Fri 4 Dec`; nothing where it goes as usual. */
export const insteadWords = (instead: string | undefined): string => (instead === undefined ? '' : `, as ${instead}`);

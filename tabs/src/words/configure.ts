import { plural } from '.';

/** What the set-up of a tab says. */
export const configure = {
  title: 'Which work plan should this tab show?',
  why: 'Choose the domain that this channel works on, then save. Everybody in the channel sees the same plan.',
  about: (projects: number, lead: string | undefined): string =>
    `${projects === 0 ? 'No projects yet' : plural(projects, 'project', 'projects')}${lead === undefined ? '' : `, led by ${lead}`}`,
  after: 'You can change this later in the tab’s settings. The plan itself stays where it is, in SharePoint.',
};

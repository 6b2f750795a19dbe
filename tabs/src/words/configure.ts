import { plural } from '.';

/** What the set-up of a tab says. */
export const configure = {
  title: 'What should this tab show?',
  why: (channel: boolean): string =>
    `Choose, then save. Everybody in this ${channel ? 'channel' : 'chat or meeting'} sees the same.`,
  about: (projects: number, lead: string | undefined): string =>
    `${projects === 0 ? 'No projects yet' : plural(projects, 'project', 'projects')}${lead === undefined ? '' : `, led by ${lead}`}`,
  view: 'Which view of it first?',
  viewWhy: 'The others are one press away in the tab itself.',
  name: (name: string): string => `The tab will be called “${name}”. You can rename it in Teams.`,
  after: 'You can change this later in the tab’s settings. The plan itself stays where it is, in SharePoint.',
};

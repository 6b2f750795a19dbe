/** What the command `status` says where it shows no card. */
export const statusWords = {
  noDomains: 'There is no domain in the programme yet.',
  domainGone: (title: string) => `${title} is no longer in the plan.`,
  domainCounts: ({ projects, milestones, late }: Readonly<Record<'projects' | 'milestones' | 'late', number>>) =>
    `${String(projects)} projects, ${String(milestones)} milestones, ${String(late)} late.`,
};

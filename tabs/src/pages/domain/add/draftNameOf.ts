/** The name of a new milestone's draft: where the project is settled it is that project's, and stands in no other's panel. */
export const draftNameOf = (domain: string, project: string | undefined): string =>
  project === undefined ? `domains/${domain}/milestone` : `projects/${project}/milestone`;

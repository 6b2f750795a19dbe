/** The references in a list separated by commas, each once, as written: `VAL-03, VAL-05`. */
export const projectCodes = (projects: string | undefined): readonly string[] => [
  ...new Set((projects ?? '').split(/[,;\s]+/).filter((code) => code !== '')),
];

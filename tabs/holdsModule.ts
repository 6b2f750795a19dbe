/** Whether a chunk holds the module whose path ends so, written with `/`. */
export const holdsModule = ({ moduleIds }: { readonly moduleIds: readonly string[] }, end: string): boolean =>
  moduleIds.some((id) => id.replaceAll('\\', '/').replace(/\?.*$/, '').endsWith(end));

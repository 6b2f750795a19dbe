import type { Drive } from './drive';

/** A drive whose code is fetched when it is first asked for something: most pages never are, and their first view should not carry it. */
export const lazyDrive = (load: () => Promise<Drive>): Drive => {
  let loading: Promise<Drive> | undefined;
  const open = (): Promise<Drive> =>
    // A failure is not kept: the next call tries again.
    (loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    }));
  return {
    ensureFolder: async (path) => (await open()).ensureFolder(path),
    upload: async (path, bytes, options) => (await open()).upload(path, bytes, options),
    download: async (address, limits) => (await open()).download(address, limits),
    asPdf: async (address, limits) => (await open()).asPdf(address, limits),
    find: async (address) => (await open()).find(address),
    webUrl: async (address) => (await open()).webUrl(address),
    remove: async (id) => (await open()).remove(id),
    list: async (address) => (await open()).list(address),
  };
};

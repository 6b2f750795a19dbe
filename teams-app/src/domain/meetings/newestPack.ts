interface FrozenPack {
  readonly meeting: string;
  readonly version: number;
  /** Absent while its files are being made. */
  readonly pdf?: string;
}

/** The newest version of a meeting's pack whose file is there. */
export const newestPack = <P extends FrozenPack>(packs: Iterable<P>, { id }: { readonly id: string }): P | undefined =>
  [...packs]
    .filter(({ meeting, pdf }) => meeting === id && pdf !== undefined)
    .reduce<P | undefined>((best, pack) => (pack.version > (best?.version ?? 0) ? pack : best), undefined);

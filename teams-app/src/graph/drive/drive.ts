import type { DriveEntry } from './driveEntry';
import type { FileAddress } from './fileAddress';

export interface UploadOptions {
  /** What becomes of a file that is there: a new version of it (the default), or nothing. */
  readonly taken?: 'replace' | 'keep';
  /** For example `application/pdf`; what its ending says, by default of SharePoint. */
  readonly mimeType?: string;
}

export type Uploaded =
  | { readonly kind: 'uploaded'; readonly entry: DriveEntry }
  /** Another file is there, and stays; only with `taken: 'keep'`. */
  | { readonly kind: 'taken'; readonly entry: DriveEntry };

export type Downloaded =
  | { readonly kind: 'file'; readonly entry: DriveEntry; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly entry: DriveEntry }
  /** It is not, or no longer, there, or is a folder. */
  | { readonly kind: 'gone' };

export type AsPdf =
  | { readonly kind: 'pdf'; readonly entry: DriveEntry; readonly bytes: Uint8Array }
  /** Why it cannot be had, as the end of a sentence about the file. */
  | { readonly kind: 'none'; readonly reason: string };

/**
 * The site's document library: papers, packs and minutes. Folders and files that are not there are values; every other failure is an `AppError`. Repeating
 * any of these is as good as doing it once.
 */
export interface Drive {
  /** Makes a folder, and those above it, where they are missing. */
  ensureFolder(path: string): Promise<DriveEntry>;
  /** Puts a file at a path, its folders made where they are missing: at once up to 4 MB, above in parts that go on after a fault. */
  upload(path: string, bytes: Uint8Array, options?: UploadOptions): Promise<Uploaded>;
  /** A file's bytes, at most `most` of them. */
  download(address: FileAddress, limits: { readonly most: number }): Promise<Downloaded>;
  /** A file as a PDF: itself where it is one, else converted by Microsoft 365. Of what cannot be converted, why. Outside a browser only. */
  asPdf(address: FileAddress, limits: { readonly most: number }): Promise<AsPdf>;
  /** How a file or folder stands; undefined when it is not there. */
  find(address: FileAddress): Promise<DriveEntry | undefined>;
  /** Address that opens it in a browser; undefined when it is not there. */
  webUrl(address: FileAddress): Promise<string | undefined>;
  /** Takes a file away by its id; one that is not there is as good as taken away. Into the site's recycle bin. */
  remove(id: string): Promise<void>;
  /** What a folder holds, by name; undefined when it is not there. */
  list(address: FileAddress): Promise<readonly DriveEntry[] | undefined>;
}

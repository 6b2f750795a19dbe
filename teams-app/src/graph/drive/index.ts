export type { AsPdf, Downloaded, Drive, UploadOptions, Uploaded } from './drive';
export type { DriveEntry } from './driveEntry';
export { asFileName, type FileAddress } from './fileAddress';

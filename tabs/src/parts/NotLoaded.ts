/** A part of the application whose file did not come. */
export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super('A part of the application did not load', { cause });
  }
}

/** What the chat does not do for a person, as a sentence for the page. */
export class ChatRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'ChatRefusal';
  }
}

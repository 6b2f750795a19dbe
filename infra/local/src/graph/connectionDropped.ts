/** What `fetch` rejects with when the other side hangs up; the HTTP adapter turns it into a destroyed socket. */
export class ConnectionDropped extends TypeError {
  constructor() {
    super('fetch failed');
    this.name = 'TypeError';
  }
}

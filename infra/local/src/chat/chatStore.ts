import Database from 'better-sqlite3';
import type { JsonObject } from '../graph/json';
import { createViewOrder } from './viewOrder';

export interface ConversationRow {
  id: string;
  kind: 'personal' | 'channel';
  /** Object id, for a personal chat. */
  person: string | null;
  /** Team id, for a channel. */
  team: string | null;
  name: string;
}

export interface MessageRow {
  conversation: string;
  id: string;
  /** `bot`, or the object id of a person. */
  sender: string;
  activity: JsonObject;
  sent: string;
  edited: string | null;
  deleted: boolean;
}

interface StoredMessage extends Omit<MessageRow, 'activity' | 'deleted'> {
  activity: string;
  deleted: number;
}

const schema = `
  CREATE TABLE IF NOT EXISTS chatConversations (id TEXT PRIMARY KEY, kind TEXT NOT NULL, person TEXT, team TEXT, name TEXT NOT NULL) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS chatOfPerson ON chatConversations (person) WHERE kind = 'personal';
  CREATE TABLE IF NOT EXISTS chatMessages (conversation TEXT NOT NULL, id TEXT NOT NULL, sender TEXT NOT NULL, activity TEXT NOT NULL,
    sent TEXT NOT NULL, edited TEXT, deleted INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (conversation, id)) STRICT;
  CREATE TABLE IF NOT EXISTS chatViews (conversation TEXT NOT NULL, message TEXT NOT NULL, person TEXT NOT NULL, card TEXT NOT NULL,
    PRIMARY KEY (conversation, message, person)) STRICT;
  CREATE TABLE IF NOT EXISTS chatRead (conversation TEXT NOT NULL, person TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY (conversation, person)) STRICT;
  CREATE TABLE IF NOT EXISTS chatInstalled (scope TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS chatBlocked (scope TEXT PRIMARY KEY) STRICT;`;

export type ChatStore = ReturnType<typeof openChatStore>;

/** Conversations, messages and installs of the local Teams, in the tenant's database file (`':memory:'`: in one of its own). */
export function openChatStore(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('busy_timeout = 5000');
  db.exec(schema);
  const all = db.prepare<[], ConversationRow>('SELECT * FROM chatConversations ORDER BY kind DESC, name');
  const find = db.prepare<[string], ConversationRow>('SELECT * FROM chatConversations WHERE id = ?');
  const ofPerson = db.prepare<[string], ConversationRow>(
    "SELECT * FROM chatConversations WHERE kind = 'personal' AND person = ?",
  );
  const addConversation = db.prepare<[ConversationRow]>(
    'INSERT INTO chatConversations VALUES (@id, @kind, @person, @team, @name) ON CONFLICT (id) DO UPDATE SET name = excluded.name',
  );
  const messages = db.prepare<[string], StoredMessage>('SELECT * FROM chatMessages WHERE conversation = ? ORDER BY id');
  const message = db.prepare<[string, string], StoredMessage>(
    'SELECT * FROM chatMessages WHERE conversation = ? AND id = ?',
  );
  const putMessage = db.prepare<
    [StoredMessage]
  >(`INSERT INTO chatMessages VALUES (@conversation, @id, @sender, @activity, @sent, @edited,
    @deleted) ON CONFLICT DO UPDATE SET activity = excluded.activity, edited = excluded.edited, deleted = excluded.deleted`);
  const lastId = db.prepare<[string], { last: string | null }>(
    'SELECT MAX(id) AS last FROM chatMessages WHERE conversation = ?',
  );
  const putView = db.prepare(
    'INSERT INTO chatViews VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET card = excluded.card',
  );
  const dropViews = db.prepare('DELETE FROM chatViews WHERE conversation = ? AND message = ?');
  const views = db.prepare<[string, string], { message: string; card: string }>(
    'SELECT message, card FROM chatViews WHERE conversation = ? AND person = ?',
  );
  const setRead = db.prepare(
    'INSERT INTO chatRead VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET message = MAX(message, excluded.message)',
  );
  const unread = db.prepare<
    [{ conversation: string; person: string }],
    { n: number }
  >(`SELECT COUNT(*) AS n FROM chatMessages
    WHERE conversation = @conversation AND sender <> @person AND deleted = 0
      AND id > COALESCE((SELECT message FROM chatRead WHERE conversation = @conversation AND person = @person), '')`);
  const install = db.prepare('INSERT INTO chatInstalled (scope) VALUES (?) ON CONFLICT DO NOTHING');
  const uninstall = db.prepare('DELETE FROM chatInstalled WHERE scope = ?');
  const installed = db.prepare<[string], { scope: string }>('SELECT scope FROM chatInstalled WHERE scope = ?');
  const blocked = db.prepare<[string], { scope: string }>('SELECT scope FROM chatBlocked WHERE scope = ?');
  const block = db.prepare('INSERT INTO chatBlocked VALUES (?) ON CONFLICT DO NOTHING');
  const unblock = db.prepare('DELETE FROM chatBlocked WHERE scope = ?');
  const read = (row: StoredMessage): MessageRow => ({
    ...row,
    activity: JSON.parse(row.activity) as JsonObject,
    deleted: row.deleted !== 0,
  });
  const order = createViewOrder();
  return {
    conversations: () => all.all(),
    conversation: (id: string) => find.get(id),
    personalChat: (person: string) => ofPerson.get(person),
    addConversation: (row: ConversationRow) => void addConversation.run(row),
    messages: (conversation: string) => messages.all(conversation).map(read),
    message(conversation: string, id: string) {
      const row = message.get(conversation, id);
      return row && read(row);
    },
    /** An id as Teams makes them: milliseconds, and above every other of the conversation even when the clock was put back. */
    nextId: (conversation: string, now: Date) =>
      String(Math.max(now.getTime(), Number(lastId.get(conversation)?.last ?? 0) + 1)),
    putMessage: (row: MessageRow) =>
      void putMessage.run({ ...row, activity: JSON.stringify(row.activity), deleted: row.deleted ? 1 : 0 }),
    /**
     * The bot is asked for what one person sees instead of the message's own card, until the message is updated. Answers
     * what puts it; a view that was asked for before a newer one is left out.
     */
    beginView(conversation: string, id: string, person: string, { automatic }: { automatic: boolean }) {
      const begun = order.begin();
      return (card: JsonObject): void => {
        if (order.admits({ message: `${conversation} ${id}`, person, begun, automatic }))
          putView.run(conversation, id, person, JSON.stringify(card));
      };
    },
    dropViews(conversation: string, id: string): void {
      order.changed(`${conversation} ${id}`);
      dropViews.run(conversation, id);
    },
    views: (conversation: string, person: string): ReadonlyMap<string, JsonObject> =>
      new Map(views.all(conversation, person).map(({ message: id, card }) => [id, JSON.parse(card) as JsonObject])),
    setRead: (conversation: string, person: string, id: string) => void setRead.run(conversation, person, id),
    unread: (conversation: string, person: string) => unread.get({ conversation, person })?.n ?? 0,
    /** `person:<object id>` or `team:<id>`; false when it was there already. */
    install: (scope: string) => install.run(scope).changes === 1,
    uninstall: (scope: string) => uninstall.run(scope).changes === 1,
    isInstalled: (scope: string) => installed.get(scope) !== undefined,
    /** A person may keep the app and silence it. */
    setBlocked: (scope: string, yes: boolean) => void (yes ? block : unblock).run(scope),
    isBlocked: (scope: string) => blocked.get(scope) !== undefined,
    close: () => void db.close(),
  };
}

import type { Bearer } from './createBearerReader';
import type { Readable } from './createReadable';
import type { Later } from './later';

export type Reader = Extract<Bearer, { kind: 'person' }>;

export interface RightsPorts {
  /** Asks SharePoint as the person whose token it is; rejects when there is no answer. */
  readonly ask: (assertion: string) => Promise<Readable>;
  /** The machine's clock. */
  readonly now: () => Date;
  readonly later: Later;
  /** Told once for each spell of trouble. */
  readonly onFault: (fault: unknown) => void;
  readonly limits?: Partial<RightsLimits>;
}

export interface RightsLimits {
  /** How long an answer holds at most, whatever the token says. */
  readonly longestMs: number;
  /** After a refusal, and after no answer, nobody is asked for this person again before. */
  readonly refusedMs: number;
  /** Between two questions: a thousand people who come at once must not take the app's allowance. */
  readonly everyMs: number;
  /** Longest that one who asks is made to wait. */
  readonly patienceMs: number;
  /** People whose answers are kept, and who may wait for one. */
  readonly mostPeople: number;
}

const usualLimits: RightsLimits = {
  longestMs: 3_600_000,
  refusedMs: 60_000,
  everyMs: 200,
  patienceMs: 2_000,
  mostPeople: 5_000,
};

/** Which lists each person may read in SharePoint, as SharePoint last said. */
export interface Rights {
  /** Ids of lists, when they are known without asking. */
  known(person: string): ReadonlySet<string> | undefined;
  /** Milliseconds until SharePoint is asked about this person, where somebody waits for that; undefined when nobody does. */
  askedIn(person: string): number | undefined;
  /** Ids of lists; undefined when nobody can say just now. */
  find(reader: Reader): Promise<ReadonlySet<string> | undefined>;
}

interface Answer {
  /** Undefined: nothing was to be learned. */
  readonly ids: ReadonlySet<string> | undefined;
  /** In milliseconds since 1970. */
  readonly until: number;
}

export const createRights = ({ ask, now, later, onFault, limits }: RightsPorts): Rights => {
  const { longestMs, refusedMs, everyMs, patienceMs, mostPeople } = { ...usualLimits, ...limits };
  const answers = new Map<string, Answer>();
  const asking = new Map<string, { readonly at: number; readonly learning: Promise<void> }>();
  let nextAt = 0;
  let troubled = false;

  const keep = (person: string, answer: Answer): void => {
    // The last to have asked anew is the last to go.
    answers.delete(person);
    answers.set(person, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= mostPeople) break;
      answers.delete(oldest);
    }
  };
  const trouble = (fault: unknown): Answer => {
    if (!troubled) onFault(fault);
    troubled = true;
    return { ids: undefined, until: now().getTime() + refusedMs };
  };
  const learn = async ({ objectId, token, until }: Reader, at: number): Promise<void> => {
    const wait = at - now().getTime();
    if (wait > 0) await new Promise<void>((resolve) => later(wait, resolve));
    const answer = await ask(token).then((readable): Answer => {
      if (readable.kind === 'refused')
        return trouble(new Error(`The relay has no token for a person: ${readable.code}`));
      troubled = false;
      return { ids: readable.ids, until: Math.min(until.getTime(), now().getTime() + longestMs) };
    }, trouble);
    keep(objectId, answer);
  };
  const current = (person: string): Answer | undefined => {
    const answer = answers.get(person);
    return answer && answer.until > now().getTime() ? answer : undefined;
  };

  return {
    known: (person) => current(person)?.ids,
    askedIn: (person) => {
      const question = asking.get(person);
      return question && Math.max(0, question.at - now().getTime());
    },
    find: async (reader) => {
      const { objectId } = reader;
      const answer = current(objectId);
      if (answer) return answer.ids;
      let question = asking.get(objectId);
      if (!question) {
        if (asking.size >= mostPeople) return undefined;
        const at = Math.max(now().getTime(), nextAt);
        nextAt = at + everyMs;
        question = { at, learning: learn(reader, at).finally(() => asking.delete(objectId)) };
        asking.set(objectId, question);
      }
      await within(question.learning, patienceMs, later);
      return current(objectId)?.ids;
    },
  };
};

/** Waits for something, but no longer. */
const within = (work: Promise<void>, ms: number, later: Later): Promise<void> =>
  new Promise((resolve) => {
    const cancel = later(ms, resolve);
    void work.then(() => {
      cancel();
      resolve();
    });
  });

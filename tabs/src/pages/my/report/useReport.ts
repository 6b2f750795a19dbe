import type { Project } from '@ipmo-hub/teams-app/lists';
import { useState } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { report as words } from '../../../words/report';
import { useDeed, type DeedInPlace } from '../useDeed';
import type { PendingDeed } from '../../../programme/deeds/createDeeds';
import { draftKey, keepTyped } from '../../../parts/drafts/draftShelf';
import { storedHere } from '../../../parts/storedHere';
import { draftFrom, readDraft, type ReportDraft } from './reportDraft';

interface ReportInHand {
  readonly draft: ReportDraft;
  readonly change: (part: Partial<ReportDraft>) => void;
  /** What was typed outlasts a reload. */
  readonly kept: boolean;
  readonly deed: DeedInPlace;
  /** Sends it, and the barrier where one is raised with it; answers what became of it, undefined while it is not sent. */
  readonly send: () => Promise<string | undefined>;
}

/** Room for the barrier's line; the whole ask stands below it. */
const longestTitle = 120;

/** A report on a project as it is typed, kept in the browser until it is on its way. */
export const useReport = (project: Project): ReportInHand => {
  const { account } = useProgramme();
  const deed = useDeed();
  const key = draftKey(account.objectId, `projects/${project.id}`);
  const shelf = storedHere(window);
  const [draft, setDraft] = useState<ReportDraft>(() => readDraft(shelf, key) ?? blank(project));
  const [kept, setKept] = useState(() => readDraft(shelf, key) !== undefined);
  // The project as the person saw it when they began: a rating that somebody else gives meanwhile must not be lost.
  const [base] = useState(project);
  return {
    draft,
    kept,
    deed,
    change: (part) => {
      const next = { ...draft, ...part };
      setDraft(next);
      setKept(keepTyped(shelf, key, next));
    },
    send: async () => {
      const { rating, did, next, helpNeeded, raise } = draft;
      const help = helpNeeded ? draft.help.trim() : '';
      const sent = await deed.run(
        'reportUpdate',
        { project: project.id, rating, did, next, help, base },
        project.title,
      );
      if (sent.kind === 'refused') return undefined;
      const title = help.replace(/\s+/g, ' ').slice(0, longestTitle);
      const raised =
        raise && help !== '' ? await deed.run('raiseBarrier', { project: project.id, title, ask: help }) : sent;
      // It is written down with what waits to be sent.
      keepTyped(shelf, key, undefined);
      setKept(false);
      if (raised.kind === 'refused' || sent.kind === 'waiting') return undefined;
      return raise && help !== '' ? words.sentAndRaised : words.sent;
    },
  };
};

/** Puts the words of a report that was taken back where its form finds them. */
export const returnReport = (account: string, { name, about, input }: PendingDeed): void => {
  const draft = draftFrom(input);
  if (name === 'reportUpdate' && about !== undefined && draft)
    keepTyped(storedHere(window), draftKey(account, about), draft);
};

const blank = ({ rating }: Project): ReportDraft => ({
  rating,
  did: '',
  next: '',
  helpNeeded: false,
  help: '',
  raise: false,
});

import type { Day, DueItem } from '@ipmo-hub/teams-app/domain';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import type { DeedResult } from '../../../programme/deeds/createDeeds';
import { useProgramme } from '../../../programme/TabProgramme';
import { my as words } from '../../../words/my';
import { useDeed, type DeedInPlace } from '../useDeed';

interface Settling {
  readonly deed: DeedInPlace;
  /** Done, or come, today; what it takes words to end is not ended here. */
  readonly settle: () => Promise<string | undefined>;
  readonly moveTo: (day: Day) => Promise<string | undefined>;
  /** Ends what was promised; answers how that went. */
  readonly close: (outcome: string) => Promise<DeedResult['kind'] | undefined>;
}

/** What can be done about a line of what is due; each answers what became of it, undefined while it is not done. */
export const useSettle = ({ kind, id, title, item }: DueItem, snapshot: Snapshot, today: Day): Settling => {
  const { edits } = useProgramme();
  const deed = useDeed(item);
  const said = async (result: ReturnType<DeedInPlace['run']>, words: string): Promise<string | undefined> =>
    (await result).kind === 'done' ? words : undefined;
  const milestone = kind === 'milestone' ? snapshot.milestones.get(id) : undefined;
  const action = kind === 'action' ? snapshot.actions.get(id) : undefined;
  const paper = kind === 'paper' ? snapshot.papers.get(id) : undefined;
  const escalation = kind === 'promise' ? snapshot.escalations.get(id) : undefined;
  return {
    deed,
    settle: async () => {
      if (milestone) {
        // Shown at once, with a way back beside it.
        void edits.saveItem('milestones', milestone, { done: today });
        return '';
      }
      if (action) return said(deed.run('finishAction', { action, done: today }), words.announce.finish);
      return paper && said(deed.run('receivePaper', { paper, receivedOn: today }), words.announce.came);
    },
    moveTo: async (day) => {
      if (milestone) {
        void edits.saveItem('milestones', milestone, { forecast: day });
        return '';
      }
      if (action) return said(deed.run('moveAction', { action, due: day }), words.announce.move);
      return (
        escalation &&
        said(
          deed.run('answerEscalation', {
            escalation,
            answer: { kind: 'action', by: day, text: escalation.answer ?? title },
          }),
          words.announce.move,
        )
      );
    },
    close: async (outcome) => escalation && (await deed.run('closeEscalation', { escalation, outcome })).kind,
  };
};

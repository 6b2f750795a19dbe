import { readNoticeKey } from '../../noticeKey';
import type { Day, ProjectRecord, Rating } from '../../plan';
import { newestReport } from '../newestReport';
import type { MyScene, ReportRecord } from './myScene';

/** A report that is asked of the person. */
export interface UpdateAsk {
  readonly kind: 'update';
  /** Id in the Projects list. */
  readonly id: string;
  readonly due: Day;
  readonly isLate: boolean;
  /** Day since which nothing was heard, where that is why it is asked. */
  readonly silentSince: Day | undefined;
  readonly code: string;
  readonly title: string;
  readonly rating: Rating;
  readonly cadence: 'Weekly' | 'Fortnightly' | 'Monthly';
  readonly last: ReportRecord | undefined;
  readonly why: string;
}

export const updatesAsked = (scene: MyScene): readonly UpdateAsk[] => {
  const { snapshot, today, told, isResting } = scene;
  return told.flatMap((notice) => {
    const project = notice.card === 'updateRequest' ? snapshot.projects.get(notice.item.id) : undefined;
    if (!project || isResting(notice)) return [];
    const isSilence = notice.rule === 'silence';
    return [
      {
        ...projectOf(scene, project),
        kind: 'update' as const,
        due: notice.due,
        isLate: notice.due < today,
        silentSince: isSilence ? readNoticeKey(notice.key)?.day : undefined,
        why: notice.why,
      },
    ];
  });
};

const projectOf = ({ snapshot }: MyScene, { id, code, title, rating, domain }: ProjectRecord) => ({
  id,
  code,
  title,
  rating,
  cadence: snapshot.domains.get(domain)?.updateEvery ?? ('Monthly' as const),
  last: newestReport(snapshot.updates.values(), id),
});

import { readNoticeKey } from '../../noticeKey';
import type { Day } from '../../plan';
import type { MyScene } from './myScene';

/** Something that is missing, or a finish that has passed, and that the person is asked to see to: of a project, or a meeting for what waits for the leadership group. */
export interface GapAsk {
  readonly kind: 'gap';
  readonly id: string;
  readonly due: Day;
  readonly what: 'no-sro' | 'no-plan' | 'no-agreement' | 'no-finish' | 'no-meeting';
  /** Of the project. */
  readonly code: string;
  readonly title: string;
  readonly why: string;
  /** What rests when the person snoozes it, `projects/3`; undefined for what cannot rest. */
  readonly item: string | undefined;
}

const gaps = ['no-sro', 'no-plan', 'no-agreement', 'no-finish', 'no-meeting'] as const;

export const gapsAsked = ({ snapshot, told, isResting }: MyScene): readonly GapAsk[] =>
  told.flatMap((notice) => {
    const { list, id } = notice.item;
    if (notice.card !== 'task' || (list !== 'projects' && list !== 'escalations') || isResting(notice)) return [];
    const moment = readNoticeKey(notice.key)?.moment ?? '';
    const what = gaps.find((gap) => moment === gap || moment.startsWith(`${gap}-`));
    const project = snapshot.projects.get(list === 'projects' ? id : (snapshot.escalations.get(id)?.project ?? ''));
    if (!what || !project) return [];
    const { code, title } = project;
    const item = list === 'projects' ? `projects/${id}` : undefined;
    return [{ kind: 'gap' as const, id: notice.key, due: notice.due, what, code, title, why: notice.why, item }];
  });

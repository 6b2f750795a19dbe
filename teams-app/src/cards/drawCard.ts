import type { AdaptiveCard } from './adaptiveCard';
import { cards, subjectCards, type SubjectCardKind } from './cards';
import type { Scene, SubjectScene } from './defineCard';
import { asLine } from './digest/asLine';
import { lineNotice } from './digest/lineNotice';

/** Draws a notice's card as the programme stands now; undefined when the kind is unknown or its matter no longer exists. */
export const drawCard = (kind: string, scene: Scene): AdaptiveCard | undefined => {
  const definition = Object.entries(cards).find(([name]) => name === kind)?.[1];
  const props = definition?.props(scene);
  return props === undefined ? undefined : definition?.render(props);
};

/** Draws the own card of what a line of a digest (the scene's notice) stands for, with a way back; undefined when it has none. */
export const drawLine = (scene: Scene, line: number): AdaptiveCard | undefined => {
  const notice = lineNotice(scene.notice, line);
  const card = notice && drawCard(notice.card, { ...scene, notice });
  return card && asLine(card, { notice: scene.notice.id, line });
};

/**
 * Draws a card about an item for whoever asked for it (`viewer`, if it is drawn for one person): `projectStatus` of `projects/3` or
 * `milestones/12`, `domainStatus` of `domains/1`, `programmeStatus` of `programme`, `myWork` of `people/1` (for that person alone),
 * `dueThisMonth` of a person, project, domain or the programme, `raiseBarrier` of `projects/3`, `milestones/12`, or `domains/1` or `programme` when the
 * project is to be chosen, `meetingAgenda` of `meetings/5`; the draft of a barrier may hold `title`, `ask` and `milestone` (an id). Undefined when the item no longer exists.
 */
export const drawSubject = (kind: SubjectCardKind, scene: SubjectScene): AdaptiveCard | undefined => {
  const definition = subjectCards[kind];
  const props = definition.props(scene);
  return props === undefined ? undefined : definition.render(props);
};

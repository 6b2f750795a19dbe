import type { AdaptiveCard } from './adaptiveCard';
import { cards, subjectCards, type SubjectCardKind } from './cards';
import type { Scene, SubjectScene } from './defineCard';

/** Draws a notice's card as the programme stands now; undefined when the kind is unknown or its matter no longer exists. */
export const drawCard = (kind: string, scene: Scene): AdaptiveCard | undefined => {
  const definition = Object.entries(cards).find(([name]) => name === kind)?.[1];
  const props = definition?.props(scene);
  return props === undefined ? undefined : definition?.render(props);
};

/**
 * Draws a card about an item for whoever asked for it (`viewer`, if it is drawn for one person): `projectStatus` of `projects/3` or
 * `milestones/12`, `domainStatus` of `domains/1`, `raiseBarrier` of `projects/3`, `milestones/12`, or `programme` when the project is to be
 * chosen; its draft may hold `title`, `ask` and `milestone` (an id). Undefined when the item no longer exists.
 */
export const drawSubject = (kind: SubjectCardKind, scene: SubjectScene): AdaptiveCard | undefined => {
  const definition = subjectCards[kind];
  const props = definition.props(scene);
  return props === undefined ? undefined : definition.render(props);
};

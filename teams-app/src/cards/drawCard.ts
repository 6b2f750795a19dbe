import type { AdaptiveCard } from './adaptiveCard';
import { cards } from './cards';
import type { Scene } from './defineCard';

/** Draws a notice's card as the programme stands now; undefined when the kind is unknown or its matter no longer exists. */
export const drawCard = (kind: string, scene: Scene): AdaptiveCard | undefined => {
  const definition = Object.entries(cards).find(([name]) => name === kind)?.[1];
  const props = definition?.props(scene);
  return props === undefined ? undefined : definition?.render(props);
};

import type { AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import { drawCard } from '../../cardView/drawCard';
import { dress, widths, type ThemeName, type WidthName } from './looks';

interface Frame {
  readonly card: AdaptiveCard;
  readonly theme: ThemeName;
  readonly width: WidthName;
  /** Told what a button sends, or where a link leads. */
  readonly say: (words: string) => void;
}

/** A card as Teams would show it in a conversation of that theme and width. */
export const drawFrame = ({ card, theme, width, say }: Frame): HTMLElement => {
  const frame = document.createElement('figure');
  frame.className = 'frame';
  dress(frame, theme);
  frame.style.width = `${String(widths[width])}px`;
  const caption = document.createElement('figcaption');
  caption.textContent = `${theme}, ${width} (${String(widths[width])} px), ${(new Blob([JSON.stringify(card)]).size / 1024).toFixed(1)} KB`;
  const surface = document.createElement('div');
  surface.className = 'surface';
  const drawn = drawCard(card, {
    onPress: (pressed) => {
      say(`It sends ${JSON.stringify(pressed)}`);
    },
    onLink: (url) => {
      say(`It opens ${url}`);
    },
  });
  surface.append(drawn ?? 'This card cannot be shown.');
  frame.append(caption, surface);
  return frame;
};

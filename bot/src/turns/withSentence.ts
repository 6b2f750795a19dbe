import type { AdaptiveCard } from '@ipmo-hub/teams-app/cards';

/** The card with a sentence above it: why nothing was written. Rich text, so that nothing in it is read as formatting. */
export const withSentence = (card: AdaptiveCard, sentence: string): AdaptiveCard => {
  const body = Array.isArray(card['body']) ? (card['body'] as readonly unknown[]) : [];
  const words = typeof card['fallbackText'] === 'string' ? card['fallbackText'] : '';
  const inlines = [{ type: 'TextRun', text: sentence, weight: 'Bolder' }];
  const box = { type: 'Container', style: 'warning', items: [{ type: 'RichTextBlock', inlines }] };
  return { ...card, body: [box, ...body], fallbackText: `${sentence} ${words}`.trim() };
};

import type { AdaptiveCard } from '../adaptiveCard';
import type { Button, PressData } from './button';
import type { CardElement } from './element';
import { plainText } from './plainText';

interface Parts {
  readonly body: readonly CardElement[];
  readonly actions?: readonly Button[];
  /** The whole card in a few sentences: read aloud, shown in notifications and by clients that cannot draw it. */
  readonly inWords: string;
  /** Lets Teams ask for a fresh, personal view when one of these people (Teams user ids) looks. */
  readonly refresh?: { readonly data: PressData; readonly userIds: readonly string[] } | undefined;
}

// Teams takes at most 60 people in a refresh.
const mostPeople = 60;

export const assemble = ({ body, actions = [], inWords, refresh }: Parts): AdaptiveCard => {
  const words = plainText(inWords, 1500);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'en',
    fallbackText: words,
    speak: words,
    msteams: { width: 'Full' },
    ...(refresh &&
      refresh.userIds.length > 0 && {
        refresh: {
          action: { type: 'Action.Execute', title: 'Refresh', verb: 'refresh', data: refresh.data },
          userIds: refresh.userIds.slice(0, mostPeople),
        },
      }),
    body,
    ...(actions.length > 0 && { actions }),
  };
};

import { choices, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type { Offer } from '../commands';

/** A choice as a card. */
export const drawOffer = (offer: Offer): AdaptiveCard => choices.render(offer);

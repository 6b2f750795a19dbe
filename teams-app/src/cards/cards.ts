import type { CardDefinition } from './defineCard';
import { escalation } from './escalation';
import { reminder } from './reminder';

export const cardKinds = ['reminder', 'escalation'] as const;
export type CardKind = (typeof cardKinds)[number];

/** Every kind of card that a notice can be. A new one is a folder and a line here. */
export const cards: Readonly<Record<CardKind, CardDefinition>> = { reminder, escalation };

/** Adaptive Card 1.5 as JSON. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly [property: string]: unknown;
}

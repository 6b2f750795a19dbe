import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { Json } from './siteLists';

/** One change to the site. There is no step that deletes. */
export type Step =
  | { readonly kind: 'create list'; readonly list: ListName; readonly describe: string }
  | { readonly kind: 'add column'; readonly list: ListName; readonly column: string; readonly describe: string }
  | {
      readonly kind: 'change column';
      readonly list: ListName;
      readonly column: string;
      readonly patch: Json;
      readonly describe: string;
    };

/** Something a person has to put right in SharePoint, since changing it would lose what it holds. */
export interface Obstacle {
  readonly list: ListName;
  readonly column: string;
  readonly say: string;
}

export interface ProvisioningPlan {
  readonly steps: readonly Step[];
  readonly obstacles: readonly Obstacle[];
}

import type { DomainScene } from '../../useDomain';

/** What a sheet is drawn from. */
export interface PrintSheetProps {
  readonly view: DomainScene;
}

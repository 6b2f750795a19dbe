import { Suspense, useState, type ReactElement } from 'react';
import { lazyPart } from '../../../parts/lazyPart';
import { PlainButton } from '../../../parts/PlainButton';
import { words } from '../../../words';
import type { DomainScene } from '../useDomain';

const ViewMenuList = lazyPart(async () => (await import('./ViewMenuList')).ViewMenuList);

interface Props {
  readonly view: DomainScene;
  readonly at: string;
  readonly className: string;
}

/** Export, print, import; the menu itself comes when somebody turns to it. */
export const ViewMenu = ({ view, at, className }: Props): ReactElement => {
  const [wanted, setWanted] = useState(false);
  // Fetched while the pointer is still on its way to the press.
  const prepare = (): void => void ViewMenuList.prepare();
  const trigger = (
    <PlainButton
      className={className}
      appearance="subtle"
      icon="⋯"
      aria-label={words.domain.more}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => {
        setWanted(true);
      }}
    />
  );
  return wanted ? (
    <Suspense fallback={trigger}>
      <ViewMenuList
        view={view}
        at={at}
        className={className}
        meanwhile={trigger}
        onGiveUp={() => {
          setWanted(false);
        }}
      />
    </Suspense>
  ) : (
    trigger
  );
};

import type { ReactElement } from 'react';
import type { LogLine, RaidScene } from './useRaid';
import { useRaidStyles } from './useRaidStyles';

/** The title of an entry; pressed, it opens. */
export const OpenEntry = ({
  scene: { state, go },
  line: { risk },
}: {
  readonly scene: Pick<RaidScene, 'state' | 'go'>;
  readonly line: Pick<LogLine, 'risk'>;
}): ReactElement => {
  const styles = useRaidStyles();
  return (
    <button
      type="button"
      className={styles.open}
      data-risk={risk.id}
      onClick={() => {
        go({ ...state, risk: risk.id }, true);
      }}
    >
      {risk.title}
    </button>
  );
};

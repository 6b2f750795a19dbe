import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { programme as words } from '../../words/programme';
import { Card } from '../../parts/Card';
import { FirstOf } from './FirstOf';
import { MatterRow } from './MatterRow';
import { useListStyles } from './useListStyles';
import type { ProgrammeScene } from './useProgrammeView';

// Between a phone and three columns it has a row of its own.
const useStyles = makeStyles({
  root: {
    '@media (min-width: 720px) and (max-width: 1099px)': { gridColumn: '1 / -1' },
    '@media print': { gridColumn: 'auto' },
  },
});

/** Who must act by when. */
export const Escalations = ({ scene }: { readonly scene: ProgrammeScene }): ReactElement => {
  const styles = useListStyles();
  const own = useStyles();
  const { matters } = scene.programme;
  return (
    <Card
      className={own.root}
      title={words.escalations}
      beside={<span className={styles.quiet}>{matters.length}</span>}
    >
      {matters.length === 0 ? (
        <p className={styles.quiet}>{words.noEscalations}</p>
      ) : (
        <FirstOf list="escalations" items={matters} first={5} label={words.escalations}>
          {(matter) => <MatterRow key={matter.escalation.id} matter={matter} scene={scene} />}
        </FirstOf>
      )}
    </Card>
  );
};

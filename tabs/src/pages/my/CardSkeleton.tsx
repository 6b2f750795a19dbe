import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Card } from '../../parts/Card';
import { words } from '../../words';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: '12px', height: '32px' },
  bar: { height: '10px', borderRadius: '5px', backgroundColor: tokens.colorNeutralStencil1 },
  end: { marginLeft: 'auto' },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const widths = [150, 190, 120];

/** A part of the page whose lists are not all here yet: under its heading already, with no number that would be wrong. */
export const CardSkeleton = ({ title }: { readonly title: string }): ReactElement => {
  const styles = useStyles();
  return (
    <Card title={title}>
      <span className={styles.said}>{words.app.loading}</span>
      <div aria-hidden="true">
        {widths.map((width) => (
          <div key={width} className={styles.row}>
            <span className={styles.bar} style={{ width }} />
            <span className={`${styles.bar} ${styles.end}`} style={{ width: width / 2.2 }} />
          </div>
        ))}
      </div>
    </Card>
  );
};

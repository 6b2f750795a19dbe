import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { words } from '../words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, padding: '20px', rowGap: '0' },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    height: '36px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  dot: { width: '16px', height: '16px', borderRadius: '8px', backgroundColor: tokens.colorNeutralStencil1 },
  bar: { height: '10px', borderRadius: '5px', backgroundColor: tokens.colorNeutralStencil1 },
  end: { marginLeft: 'auto' },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const widths = [150, 190, 120, 170, 134, 160, 144];

/** Grey lines where the plan will be, after 300 ms: what comes sooner than that needs no announcement. */
export const Skeleton = (): ReactElement => {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setShown(true);
    }, 300);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.root} aria-busy="true">
      <span role="status" className={styles.said}>
        {shown ? words.app.loading : ''}
      </span>
      {shown &&
        widths.map((width) => (
          <div key={width} className={styles.row} aria-hidden="true">
            <span className={styles.dot} />
            <span className={styles.bar} style={{ width }} />
            <span className={`${styles.bar} ${styles.end}`} style={{ width: width / 2.2 }} />
          </div>
        ))}
    </div>
  );
};

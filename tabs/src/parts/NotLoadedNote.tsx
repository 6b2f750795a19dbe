import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { words } from '../words';
import { PlainButton } from './PlainButton';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '8px',
    padding: '8px 16px',
    fontSize: '14px',
    lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  place: { flexGrow: 1, alignContent: 'center', padding: '32px 20px' },
  bar: {
    position: 'fixed',
    left: 0,
    right: 0,
    bottom: 0,
    // Above what the page lays over itself.
    zIndex: 1000,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  text: { margin: 0, maxWidth: '440px' },
});

const onLine = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

interface Props {
  readonly inPlace: boolean;
  readonly onAgain: () => void;
  readonly onGiveUp: () => void;
}

/** That a part of the page is not here, and the ways to get it. Loading everything anew is only ever the person's choice: something may be typed. */
export const NotLoadedNote = ({ inPlace, onAgain, onGiveUp }: Props): ReactElement => {
  const styles = useStyles();
  const online = useSyncExternalStore(onLine, () => navigator.onLine);
  return (
    <div role="alert" className={mergeClasses(styles.root, inPlace ? styles.place : styles.bar)}>
      <p className={styles.text}>{online ? words.part.renewed : words.part.offline}</p>
      <PlainButton size="small" onClick={onAgain}>
        {words.app.tryAgain}
      </PlainButton>
      {online && (
        <PlainButton
          size="small"
          onClick={() => {
            window.location.reload();
          }}
        >
          {words.app.reload}
        </PlainButton>
      )}
      {!inPlace && (
        <PlainButton size="small" onClick={onGiveUp}>
          {words.part.close}
        </PlainButton>
      )}
    </div>
  );
};

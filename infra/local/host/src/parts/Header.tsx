import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { OptionsRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { themeNames, type Place } from '../address';
import type { Person } from '../service/LocalService';
import { words } from '../words';
import { Choice } from './Choice';
import { narrow } from './widths';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    minHeight: '32px',
    flexShrink: 0,
  },
  title: { display: 'flex', alignItems: 'baseline', gap: '8px', marginRight: 'auto', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, [narrow]: { display: 'none' } },
  more: { display: 'none', [narrow]: { display: 'inline-flex' } },
  controls: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  folded: { [narrow]: { display: 'none' } },
});

interface HeaderProps {
  readonly people: readonly Person[];
  readonly person: Person;
  readonly theme: Place['theme'];
  readonly go: (change: Partial<Place>) => void;
  /** The clock's controls. */
  readonly children: ReactNode;
}

/** Who looks, in which theme, at what time. On a narrow screen all but the person folds away. */
export const Header = ({ people, person, theme, go, children }: HeaderProps) => {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <Text as="h1" weight="semibold" size={300} style={{ margin: 0 }}>
          {words.title}
        </Text>
        <Text size={200} className={styles.quiet}>
          {words.subtitle}
        </Text>
      </div>
      <div id="demo-controls" className={mergeClasses(styles.controls, !unfolded && styles.folded)}>
        {children}
        <Choice
          name={words.theme}
          value={theme}
          options={themeNames.map((name) => [name, words.themes[name]])}
          onChange={(value) => {
            go({ theme: themeNames.find((name) => name === value) ?? 'default' });
          }}
        />
      </div>
      <Choice
        name={words.person}
        value={person.id}
        options={people.map(({ id, displayName }) => [id, displayName])}
        onChange={(id) => {
          go({ person: id, chat: undefined });
        }}
      />
      <Button
        className={styles.more}
        size="small"
        icon={<OptionsRegular />}
        aria-label={words.moreControls}
        aria-expanded={unfolded}
        aria-controls="demo-controls"
        onClick={() => {
          setUnfolded(!unfolded);
        }}
      />
    </header>
  );
};

import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { programme as words } from '../../words/programme';
import { ShowButton } from './ShowButton';
import { useListStyles } from './useListStyles';
import { useShown, type ShownList } from './useShown';

interface Props<T> {
  readonly list: ShownList;
  readonly items: readonly T[];
  /** How many are shown before the rest is asked for. */
  readonly first: number;
  readonly label: string;
  readonly children: (item: T) => ReactNode;
}

/** The first rows of a list, and the rest where it stands. */
export const FirstOf = <T,>({ list, items, first, label, children }: Props<T>): ReactElement => {
  const styles = useListStyles();
  const [shown] = useShown(list);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {(shown ? items : items.slice(0, first)).map(children)}
      </ul>
      {items.length > first && (
        <div className={mergeClasses(styles.meta, styles.all)}>
          <ShowButton list={list} label={`${label}: ${shown ? words.fewer : words.all(items.length)}`}>
            {shown ? words.fewer : words.all(items.length)}
          </ShowButton>
        </div>
      )}
    </>
  );
};

import { mergeClasses } from '@fluentui/react-components';
import { CalendarToday20Regular } from '@fluentui/react-icons/svg/calendar-today';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { PlainButton } from '../../parts/PlainButton';
import { PlainSearch } from '../../parts/PlainSearch';
import { PlainSelect } from '../../parts/PlainSelect';
import { Toggle } from '../../parts/Toggle';
import { words } from '../../words';
import { filterChoices } from './filterChoices';
import { zooms } from './plan/timeScale';
import type { DomainScene } from './useDomain';
import { usePageStyles } from './usePageStyles';

interface Props {
  readonly view: DomainScene;
  readonly small: boolean;
  /** Brings today into sight; without it there is no time line, nor anything to zoom. */
  readonly onToday?: () => void;
  readonly onPrint?: () => void;
}

/** Narrows the plan; every choice is in the address. */
export const FilterBar = ({ view, small, onToday, onPrint }: Props): ReactElement => {
  const styles = usePageStyles();
  const { state, go } = view;
  const { owners, attention, due } = filterChoices(view);
  const size = small ? 'medium' : 'small';
  return (
    <div className={mergeClasses(styles.bar, small && styles.barSmall)} role="search">
      <PlainSearch
        className={mergeClasses(styles.search, small && styles.searchSmall)}
        size={size}
        label={words.domain.find}
        value={state.text}
        onChange={(text) => {
          go({ ...state, text, open: undefined });
        }}
      />
      <Toggle
        className={mergeClasses(styles.filter, small && styles.touch)}
        size={size}
        icon={small ? null : <Warning20Regular />}
        pressed={state.attention}
        onClick={() => {
          go({ ...state, attention: !state.attention });
        }}
      >
        {small ? words.domain.attentionShort : words.domain.attention}
        <span className={styles.number}>{attention}</span>
      </Toggle>
      <Toggle
        className={mergeClasses(styles.filter, small && styles.touch)}
        size={size}
        pressed={state.due}
        onClick={() => {
          go({ ...state, due: !state.due, open: undefined });
        }}
      >
        {small ? words.domain.dueShort : words.domain.due}
        <span className={styles.number}>{due}</span>
      </Toggle>
      {view.me && (
        <Toggle
          className={mergeClasses(styles.filter, small && styles.touch)}
          size={size}
          pressed={state.mine}
          onClick={() => {
            go({ ...state, mine: !state.mine, owner: undefined, open: undefined });
          }}
        >
          {words.domain.mine}
        </Toggle>
      )}
      <PlainSelect
        className={mergeClasses(styles.select, small && styles.selectSmall)}
        size={size}
        label={words.domain.owner}
        value={state.owner ?? ''}
        choices={[{ id: '', name: words.domain.anyOwner }, ...owners]}
        onChange={(owner) => {
          go({ ...state, owner: owner === '' ? undefined : owner, mine: false, open: undefined });
        }}
      />
      {!small && onToday && (
        <>
          <span className={styles.spacer} />
          <PlainButton size="small" appearance="subtle" icon={<CalendarToday20Regular />} onClick={onToday}>
            {words.domain.today}
          </PlainButton>
          <div className={styles.zooms} role="group" aria-label={words.domain.zoomLabel}>
            {zooms.map((zoom) => (
              <Toggle
                key={zoom}
                className={styles.zoom}
                size="small"
                pressed={state.zoom === zoom}
                onClick={() => {
                  go({ ...state, zoom });
                }}
              >
                {words.domain.zoom[zoom]}
              </Toggle>
            ))}
          </div>
          <PlainButton
            size="small"
            appearance="subtle"
            icon={<Print20Regular />}
            aria-label={words.domain.print}
            title={words.domain.print}
            onClick={onPrint}
          />
        </>
      )}
    </div>
  );
};

import { Button, Input, mergeClasses, Select } from '@fluentui/react-components';
import { CalendarToday20Regular } from '@fluentui/react-icons/svg/calendar-today';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { Toggle } from '../../parts/Toggle';
import { words } from '../../words';
import { filterChoices } from './filterChoices';
import { zooms } from './plan/timeScale';
import type { DomainScene } from './useDomain';
import { usePageStyles } from './usePageStyles';

interface Props {
  readonly view: DomainScene;
  readonly small: boolean;
  /** Brings today into sight. */
  readonly onToday: () => void;
}

/** Narrows the plan; every choice is in the address. */
export const FilterBar = ({ view, small, onToday }: Props): ReactElement => {
  const styles = usePageStyles();
  const { state, go } = view;
  const { owners, attention, due } = filterChoices(view);
  const size = small ? 'medium' : 'small';
  return (
    <div className={mergeClasses(styles.bar, small && styles.barSmall)} role="search">
      <Input
        className={mergeClasses(styles.search, small && styles.searchSmall)}
        size={size}
        type="search"
        contentBefore={<Search20Regular />}
        placeholder={words.domain.find}
        aria-label={words.domain.find}
        value={state.text}
        onChange={(_, { value }) => {
          go({ ...state, text: value, open: undefined });
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
      <Select
        className={mergeClasses(styles.select, small && styles.selectSmall)}
        size={size}
        aria-label={words.domain.owner}
        value={state.owner ?? ''}
        onChange={(_, { value }) => {
          go({ ...state, owner: value === '' ? undefined : value, mine: false, open: undefined });
        }}
      >
        <option value="">{words.domain.anyOwner}</option>
        {owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {!small && (
        <>
          <span className={styles.spacer} />
          <Button size="small" appearance="subtle" icon={<CalendarToday20Regular />} onClick={onToday}>
            {words.domain.today}
          </Button>
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
        </>
      )}
    </div>
  );
};

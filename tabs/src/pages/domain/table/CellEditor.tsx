import { mergeClasses } from '@fluentui/react-components';
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import { formatDay, isDay } from '@ipmo-hub/teams-app/domain';
import type { MilestoneEdit } from '../../../programme/edits';
import { table as words } from '../../../words/table';
import { dayOffText } from '../panel/dayOffText';
import { mayOwn } from '../panel/mayOwn';
import { cellEdit, cellFault, cellValue } from './cellEdit';
import type { Editing, RowScene } from './rowScene';
import { useTableStyles } from './useTableStyles';

export type EditorEnd = 'stay' | 'next' | 'back' | 'left';

interface Props {
  readonly editing: Editing;
  readonly scene: RowScene;
  readonly onEnd: (edit: MilestoneEdit | undefined, end: EditorEnd) => void;
}

/** Takes what is typed into a cell. Enter and Tab save, so does going elsewhere unless it is wrong; Escape leaves it as it was. */
export const CellEditor = ({ editing, scene, onEnd }: Props): ReactElement => {
  const styles = useTableStyles();
  const { base, column } = editing;
  const { today, people, calendar } = scene;
  const hint = useId();
  const [value, setValue] = useState(() => cellValue(base, column));
  const ended = useRef(false);
  const wrong = cellFault(base, column, value, today);

  const end = (edit: MilestoneEdit | undefined, how: EditorEnd): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(edit, how);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The grid's own keys are the editor's while it is there.
    event.stopPropagation();
    if (event.key === 'Escape') end(undefined, 'stay');
    else if (event.key === 'Enter' && !(column === 'note' && event.shiftKey)) {
      event.preventDefault();
      if (wrong === undefined) end(cellEdit(base, column, value), 'stay');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      if (wrong === undefined) end(cellEdit(base, column, value), event.shiftKey ? 'back' : 'next');
    }
  };
  const shared = {
    autoFocus: true,
    value,
    'aria-label': `${words.columns[column]}, ${base.title}`,
    'aria-describedby': hint,
    'aria-invalid': wrong !== undefined,
    onKeyDown,
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (wrong === undefined) end(cellEdit(base, column, value), 'left');
      // What is wrong stays to be put right, Escape leaves it; outside the table the person may look something up meanwhile.
      else if (!relatedTarget || currentTarget.closest('[role=grid]')?.contains(relatedTarget))
        requestAnimationFrame(() => {
          if (currentTarget.isConnected && document.hasFocus()) currentTarget.focus();
        });
    },
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setValue(target.value);
    },
  };
  const said =
    wrong ??
    (column === 'note'
      ? words.noteHint
      : column !== 'owner' && isDay(value)
        ? `${formatDay(value, today)}. ${dayOffText(value, calendar)}`
        : words.editorHint);
  return (
    <>
      {column === 'note' ? (
        <textarea {...shared} className={mergeClasses(styles.editor, styles.editorNote)} maxLength={8000} />
      ) : column === 'owner' ? (
        <select {...shared} className={styles.editor}>
          {mayOwn(people, base.owner).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          className={styles.editor}
          type="date"
          {...(column === 'forecast' ? { min: today } : { max: today })}
        />
      )}
      <span
        id={hint}
        className={mergeClasses(styles.hint, column === 'note' && styles.hintNote, wrong !== undefined && styles.wrong)}
        {...(wrong === undefined ? {} : { role: 'alert' })}
      >
        {said}
      </span>
    </>
  );
};

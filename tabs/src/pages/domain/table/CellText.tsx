import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { DiamondGlyph } from '../../../parts/DiamondGlyph';
import { lookOf } from '../../../parts/lookOf';
import { RagChange } from '../../../parts/RagChange';
import { table as words } from '../../../words/table';
import { SlipText } from '../plan/SlipText';
import type { Row, RowScene } from './rowScene';
import type { GridColumn } from './tableLayout';
import { useTableStyles } from './useTableStyles';

interface Props {
  readonly row: Row;
  readonly column: GridColumn;
  readonly selected: boolean;
  readonly scene: RowScene;
}

/** What a cell shows while nobody changes it. */
export const CellText = ({ row, column, selected, scene }: Props): ReactElement | null => {
  const styles = useTableStyles();
  const { project, standing } = row;
  const { milestone } = standing;
  const day = (value: string | undefined): string => (value === undefined ? '' : formatDay(value, scene.today));
  const cut = (text: string, more?: string): ReactElement => (
    <span className={mergeClasses(styles.cut, more)} title={text}>
      {text}
    </span>
  );
  switch (column) {
    case 'select':
      return (
        <input
          type="checkbox"
          className={styles.check}
          tabIndex={-1}
          aria-label={words.select(milestone.key)}
          checked={selected}
          readOnly
        />
      );
    case 'key':
      return <span className={styles.quiet}>{milestone.key}</span>;
    case 'title':
      return (
        <>
          <DiamondGlyph look={lookOf(standing)} />
          {cut(milestone.title, styles.title)}
          <State id={milestone.id} scene={scene} />
        </>
      );
    case 'project':
      return cut(`${project.code} ${project.title}`);
    case 'rating':
      return <RagChange now={project.rating} before={project.lastRating} />;
    case 'owner':
      return <>{scene.nameOf(milestone.owner)}</>;
    case 'forecast':
      return (
        <span className={mergeClasses(milestone.done !== undefined && styles.quiet)}>{day(milestone.forecast)}</span>
      );
    case 'baseline':
      return <span className={styles.quiet}>{day(milestone.baseline)}</span>;
    case 'slip':
      return <SlipText days={standing.slipDays} late={standing.lateDays} settled={milestone.done !== undefined} />;
    case 'done':
      return <>{day(milestone.done)}</>;
    case 'note':
      return cut(milestone.note ?? '', styles.quiet);
  }
};

/** Whether a change of it is still on its way. */
const State = ({ id, scene }: { readonly id: string; readonly scene: RowScene }): ReactElement | null => {
  const styles = useTableStyles();
  const kind = scene.pending.get(id)?.state.kind;
  if (kind === undefined) return null;
  const isWrong = kind === 'refused' || kind === 'conflict';
  return <span className={isWrong ? styles.refused : styles.quiet}>· {isWrong ? words.refused : words[kind]}</span>;
};

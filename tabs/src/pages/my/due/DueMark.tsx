import { tokens } from '@fluentui/react-components';
import type { DueItem } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { DiamondGlyph } from '../../../parts/DiamondGlyph';
import { lookOf } from '../../../parts/lookOf';

const paths: Readonly<Record<Exclude<DueItem['kind'], 'milestone'>, string>> = {
  paper: 'M4 2.5h5.5L12 5v8.5H4ZM6 7.5h4M6 10h4',
  action: 'M3 8.5 6.5 12 13 4.5',
  promise: 'M8 3a5 5 0 1 0 .01 0M8 5.5V8l2 1.5',
};

/** What sort of thing is due, and how a milestone stands; words stand beside it. */
export const DueMark = ({ item }: { readonly item: Pick<DueItem, 'kind' | 'standing'> }): ReactElement =>
  item.standing ? (
    <DiamondGlyph look={lookOf(item.standing)} />
  ) : (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ flexShrink: 0, fill: 'none', stroke: tokens.colorNeutralForeground2, strokeWidth: '1.3px' }}
    >
      <path d={paths[item.kind === 'milestone' ? 'action' : item.kind]} />
    </svg>
  );

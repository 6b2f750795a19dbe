import { words as shared } from '../../../words';
import { table as words } from '../../../words/table';
import type { Head, RowScene } from './rowScene';

/** What the rows of a group have in common, in words. */
export const groupName = ({ by }: Head, { nameOf }: Pick<RowScene, 'nameOf'>): string => {
  switch (by.group) {
    case 'project':
      return `${by.project.code} ${by.project.title}`;
    case 'owner':
      return nameOf(by.owner) || words.nobody;
    case 'rating':
      return shared.rating[by.rating].name;
    case 'month':
      return monthName.format(new Date(`${by.month}T12:00:00Z`));
  }
};

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAddress } from '../../../app/AddressContext';
import { words } from '../../../words';
import { exportWords } from '../../../words/import';
import type { DomainScene } from '../useDomain';
import { exportedIn } from './exportedIn';
import { saveFile } from './saveFile';

interface Props {
  readonly view: DomainScene;
  /** Id of the view on show. */
  readonly at: string;
  readonly className: string;
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
} as const;

/** Takes what is on screen out, or a plan in. */
export const ViewMenuList = ({ view, at, className }: Props): ReactElement => {
  const address = useAddress();
  const save = async (kind: keyof typeof types): Promise<void> => {
    const { exportTables, writeCsv, writeWorkbook } = await import('@ipmo-hub/teams-app/exports');
    const tables = exportTables(view.snapshot, exportedIn(at, view, address.search));
    // A CSV file is one table: the one whose rows are the finest.
    const last = tables.at(-1);
    if (!last) return;
    const bytes = kind === 'csv' ? writeCsv(last) : await writeWorkbook(tables);
    const name = `${exportWords.fileName(view.plan.domain.title, view.today).replace(/[\\/:*?"<>|]/g, ' ')}.${kind}`;
    saveFile(document, name, types[kind], bytes);
  };
  return (
    <Menu inline defaultOpen positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button className={className} appearance="subtle" icon="⋯" aria-label={words.domain.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void save('xlsx')}>{exportWords.workbook}</MenuItem>
          <MenuItem onClick={() => void save('csv')}>{exportWords.csv}</MenuItem>
          <MenuItem
            onClick={() => {
              window.print();
            }}
          >
            {exportWords.print}
          </MenuItem>
          <MenuDivider />
          <MenuItem
            onClick={() => {
              address.go({ pathname: '/import', search: '', step: true });
            }}
          >
            {exportWords.bring}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useAddress } from '../../../app/AddressContext';
import { useProgramme } from '../../../programme/TabProgramme';
import { withEdits } from '../../../programme/withEdits';
import { words } from '../../../words';
import { exportWords } from '../../../words/import';
import type { DomainScene } from '../useDomain';
import { views } from '../views';
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
  const { edits } = useProgramme();
  const [failed, setFailed] = useState(false);
  const exported = views.find(({ id }) => id === at)?.exported;
  const save = async (kind: keyof typeof types): Promise<void> => {
    try {
      setFailed(false);
      const [{ exportTables, writeCsv, writeWorkbook }, onScreen] = await Promise.all([
        import('@ipmo-hub/teams-app/exports'),
        exported?.(),
      ]);
      const snapshot = withEdits(view.snapshot, edits.changes);
      const tables = exportTables(snapshot, onScreen?.({ ...view, snapshot, search: address.search }) ?? {});
      // A CSV file is one table: the one whose rows are the finest.
      const last = tables.at(-1);
      if (!last) return;
      const bytes = kind === 'csv' ? writeCsv(last) : await writeWorkbook(tables);
      const name = exportWords.fileName(view.plan.domain.title, view.today).replace(/[\\/:*?"<>|]/g, ' ');
      saveFile(document, `${name}.${kind}`, types[kind], bytes);
    } catch {
      // Its part of the application could not be fetched, or the machine has no room.
      setFailed(true);
    }
  };
  return (
    <>
      {failed && <span role="alert">{exportWords.failed}</span>}
      <Menu inline defaultOpen positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button className={className} appearance="subtle" icon="⋯" aria-label={words.domain.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {exported && <MenuItem onClick={() => void save('xlsx')}>{exportWords.workbook}</MenuItem>}
            {exported && <MenuItem onClick={() => void save('csv')}>{exportWords.csv}</MenuItem>}
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
    </>
  );
};

import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses } from '@fluentui/react-components';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import type { ReactElement } from 'react';
import { stageOrder, type Stage } from '@ipmo-hub/teams-app/domain';
import { board as words } from '../../../words/board';
import { useBoardStyles } from './useBoardStyles';

interface Props {
  readonly title: string;
  readonly stage: Stage;
  /** Who may move it, where the person may not. */
  readonly only: string | undefined;
  readonly small: boolean;
  readonly onMove: (stage: Stage) => void;
}

/** Moves a project to another stage without dragging. */
export const MoveMenu = ({ title, stage, only, small, onMove }: Props): ReactElement => {
  const styles = useBoardStyles();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          className={mergeClasses(small ? styles.menuSmall : styles.menu)}
          icon={<ArrowSwap20Regular />}
          aria-label={words.moveMenu(title)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {only === undefined ? (
            stageOrder
              .filter((other) => other !== stage)
              .map((other) => (
                <MenuItem
                  key={other}
                  onClick={() => {
                    onMove(other);
                  }}
                >
                  {words.moveTo(other)}
                </MenuItem>
              ))
          ) : (
            <MenuItem disabled>{words.only(only)}</MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

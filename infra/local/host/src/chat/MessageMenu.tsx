import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { words } from '../words';

interface MessageMenuProps {
  /** Whose message it is. */
  readonly name: string;
  readonly onRaise: () => void;
}

/** What the app offers to do with a message. */
export const MessageMenu = ({ name, onRaise }: MessageMenuProps) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button
        appearance="subtle"
        size="small"
        icon={<MoreHorizontalRegular />}
        aria-label={words.messageOptions(name)}
      />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        <MenuItem onClick={onRaise}>{words.raiseAsBarrier}</MenuItem>
      </MenuList>
    </MenuPopover>
  </Menu>
);

import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { words } from '../words';
import type { ChatService, Conversation } from './ChatService';

interface ConversationMenuProps {
  readonly conversation: Conversation;
  readonly service: ChatService;
  readonly attempt: (work: Promise<unknown>) => void;
}

/** Adding, removing and blocking the app, as a person does in Teams. */
export const ConversationMenu = ({ conversation, service, attempt }: ConversationMenuProps) => {
  const { installed, blocked } = conversation;
  const choice = (name: string, work: () => Promise<unknown>) => (
    <MenuItem
      onClick={() => {
        attempt(work());
      }}
    >
      {name}
    </MenuItem>
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={words.conversationOptions}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {installed
            ? choice(words.removeApp, () => service.uninstall())
            : choice(words.addApp, () => service.install())}
          {installed && choice(blocked ? words.unblockBot : words.blockBot, () => service.block(!blocked))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMeetingStyles } from '../meeting/useMeetingStyles';

interface Props {
  readonly name: string;
  readonly icon?: ReactElement;
  readonly onPress: () => void;
}

/** Opens a card's form from beside its title. */
export const CardButton = ({ name, icon, onPress }: Props): ReactElement => {
  const lines = useMeetingStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={mergeClasses(lines.textButton, lines.pushed)}
      {...(icon && { icon })}
      onClick={onPress}
    >
      {name}
    </Button>
  );
};

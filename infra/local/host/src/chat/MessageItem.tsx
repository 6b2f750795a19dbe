import {
  Avatar,
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ClipboardTaskListLtrFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import { CardView } from '../cards/CardView';
import { showMoment } from '../showMoment';
import { words } from '../words';
import { answerWords } from './answerWords';
import type { BotAnswer, Message, Pressed } from './ChatService';
import { MessageMenu } from './MessageMenu';
import { MessageText } from './MessageText';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  card: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  text: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    width: 'fit-content',
    maxWidth: '100%',
    boxSizing: 'border-box',
  },
  own: { backgroundColor: tokens.colorBrandBackground2 },
});

interface MessageItemProps {
  readonly message: Message;
  readonly now: () => Date;
  readonly onPress: (pressed: Pressed) => Promise<BotAnswer>;
  readonly onLink: (url: string) => void;
  readonly onRaise: () => void;
}

export const MessageItem = ({ message, now, onPress, onLink, onRaise }: MessageItemProps) => {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<string>();
  const { name, sender, sent, edited, deleted, card, text } = message;
  const isBot = sender === 'bot';
  const press = async (pressed: Pressed): Promise<void> => {
    setBusy(true);
    try {
      setNote(answerWords(await onPress(pressed)));
    } catch (cause) {
      setNote(cause instanceof Error ? cause.message : words.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        {isBot ? (
          <Avatar aria-hidden shape="square" size={20} color="brand" icon={<ClipboardTaskListLtrFilled />} />
        ) : (
          <Avatar aria-hidden size={20} name={name} color="neutral" />
        )}
        <Text weight="semibold" size={200}>
          {name}
        </Text>
        <Caption1 className={styles.quiet}>
          <time dateTime={sent}>{showMoment(new Date(sent), now())}</time>
          {edited !== null && !deleted && ` · ${words.edited}`}
        </Caption1>
        {!deleted && <MessageMenu name={name} onRaise={onRaise} />}
      </div>
      {deleted && <Text italic>{words.deleted}</Text>}
      {typeof text === 'string' && text !== '' && (
        <div className={mergeClasses(styles.text, !isBot && styles.own)}>
          <MessageText text={text} onLink={onLink} />
        </div>
      )}
      {card && (
        <div className={styles.card}>
          <CardView card={card} busy={busy} onPress={(pressed) => void press(pressed)} onLink={onLink} />
        </div>
      )}
      {note !== undefined && (
        <MessageBar layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      )}
    </li>
  );
};

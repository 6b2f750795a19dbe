import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChatFilled, ChatRegular, TaskListLtrFilled, TaskListLtrRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { words } from '../words';
import { narrow } from './widths';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    width: '60px',
    flexShrink: 0,
    [narrow]: { flexDirection: 'row', width: '100%', order: 1 },
  },
  place: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    height: '56px',
    padding: 0,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [narrow]: { flexGrow: 1, height: '48px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '14px',
      bottom: '14px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandBackground,
      [narrow]: { left: '35%', right: '35%', top: 0, bottom: 'auto', width: 'auto', height: '3px' },
    },
  },
  icon: { fontSize: '20px', lineHeight: 0 },
  badge: { position: 'absolute', top: '4px', left: 'calc(50% + 4px)' },
});

interface RailProps {
  readonly tabShown: boolean;
  readonly chatShown: boolean;
  readonly unread: number;
  readonly onTab: () => void;
  readonly onChat: () => void;
}

/** Where one is: at the work plan, in the chat, or at both. */
export const Rail = ({ tabShown, chatShown, unread, onTab, onChat }: RailProps) => {
  const styles = useStyles();
  const button = (name: string, shown: boolean, icon: ReactNode, onClick: () => void, badge?: ReactNode) => (
    <button
      type="button"
      className={mergeClasses(styles.place, shown && styles.current)}
      aria-pressed={shown}
      onClick={onClick}
    >
      <span className={styles.icon}>{icon}</span>
      {name}
      {badge}
    </button>
  );
  const badge = unread > 0 && (
    <CounterBadge className={styles.badge} size="small" count={unread} aria-label={words.unread(unread)} />
  );
  return (
    <nav className={styles.rail} aria-label={words.places}>
      {button(words.workPlan, tabShown, tabShown ? <TaskListLtrFilled /> : <TaskListLtrRegular />, onTab)}
      {button(words.chat, chatShown, chatShown ? <ChatFilled /> : <ChatRegular />, onChat, badge)}
    </nav>
  );
};

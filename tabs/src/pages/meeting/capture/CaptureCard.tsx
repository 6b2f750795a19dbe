import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { Note20Regular } from '@fluentui/react-icons/svg/note';
import { TaskListLtr20Regular } from '@fluentui/react-icons/svg/task-list-ltr';
import type { CurrentItem } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem } from '@ipmo-hub/teams-app/lists';
import { useCallback, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { capture as words } from '../../../words/capture';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { ActionForm } from './ActionForm';
import { DecisionForm } from './DecisionForm';
import { NoteForm } from './NoteForm';
import { useCaptureKeys, type CaptureKind } from './useCaptureKeys';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '6px',
    padding: '0 14px 0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '6px' },
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '36px',
    padding: '0 8px',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '14px',
    lineHeight: '20px',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 719px)': { minHeight: '44px', padding: '0 4px' },
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
  },
  chosen: {
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  panel: { padding: '12px 14px 14px' },
  narrow: { padding: '10px' },
});

const kinds = ['decision', 'action', 'note'] as const satisfies readonly CaptureKind[];
const icons: Readonly<Record<CaptureKind, ReactElement>> = {
  decision: <Gavel20Regular aria-hidden="true" />,
  action: <TaskListLtr20Regular aria-hidden="true" />,
  note: <Note20Regular aria-hidden="true" />,
};

interface Props {
  readonly shown: CurrentItem;
  readonly item: AgendaItem;
  readonly scene: MeetingPageScene;
  readonly narrow: boolean;
  readonly onDone: (said: string) => void;
}

/** Records a decision, an action or a note on the item, by D, A or N and one button. What is typed in one stays while another is open. */
export const CaptureCard = ({ shown, item, scene, narrow, onDone }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const [kind, setKind] = useState<CaptureKind>(item.purpose === 'Decision' ? 'decision' : 'note');
  const panel = useRef<HTMLDivElement>(null);
  const open = useCallback((next: CaptureKind): void => {
    // At once, so that whoever types on loses no letter.
    flushSync(() => {
      setKind(next);
    });
    panel.current?.querySelector('textarea')?.focus();
  }, []);
  useCaptureKeys(open);
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = kinds[(kinds.indexOf(kind) + step + kinds.length) % kinds.length] ?? 'decision';
    setKind(next);
    document.getElementById(`capture-${next}`)?.focus();
  };
  const form = { shown, item, scene, narrow, onDone };
  return (
    <section className={styles.root} aria-label={words.title}>
      <div className={styles.tabs}>
        <div role="tablist" aria-label={words.title} className={styles.list}>
          {kinds.map((one) => (
            <button
              key={one}
              id={`capture-${one}`}
              type="button"
              role="tab"
              aria-selected={kind === one}
              aria-controls="capture-panel"
              aria-keyshortcuts={one.slice(0, 1)}
              tabIndex={kind === one ? 0 : -1}
              className={mergeClasses(styles.tab, kind === one && styles.chosen)}
              onKeyDown={onKey}
              onClick={() => {
                setKind(one);
              }}
            >
              {!narrow && icons[one]}
              {words.kinds[one]}
            </button>
          ))}
        </div>
        {!narrow && <span className={mergeClasses(own.meta, own.pushed)}>{words.keys}</span>}
      </div>
      <div
        id="capture-panel"
        ref={panel}
        role="tabpanel"
        aria-labelledby={`capture-${kind}`}
        className={mergeClasses(styles.panel, narrow && styles.narrow)}
      >
        {kind === 'decision' && <DecisionForm {...form} />}
        {kind === 'action' && <ActionForm {...form} />}
        {kind === 'note' && <NoteForm {...form} />}
      </div>
    </section>
  );
};

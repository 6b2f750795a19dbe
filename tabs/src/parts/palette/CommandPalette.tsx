import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useAddress } from '../../app/AddressContext';
import { useSnapshot } from '../../programme/useSnapshot';
import { palette as words } from '../../words/palette';
import { destinationsIn, type Destination } from './destinations';
import { focusPage } from './focusPage';
import { offer } from './offer';
import { PaletteOption } from './PaletteOption';

const useStyles = makeStyles({
  dialog: {
    width: 'min(600px, calc(100vw - 24px))',
    maxHeight: 'min(520px, calc(100dvh - 48px))',
    margin: 'min(12vh, 96px) auto auto',
    padding: 0,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  body: { display: 'flex', flexDirection: 'column', maxHeight: 'inherit' },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '10px',
    padding: '0 16px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-within': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  input: {
    flexGrow: 1,
    minWidth: 0,
    height: '48px',
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '16px',
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  list: { overflowY: 'auto', padding: '6px', margin: 0, minHeight: 0 },
  heading: {
    padding: '8px 10px 4px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  nothing: { padding: '18px 16px 22px', fontSize: '14px', lineHeight: '20px' },
  foot: {
    padding: '6px 16px',
    fontSize: '12px',
    lineHeight: '16px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { display: 'none' },
  },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  /** Addresses of this visit, the present one first. */
  readonly been: readonly string[];
  readonly onClose: () => void;
}

/** Finds any project, milestone, person, page or view by name or loosely spelt reference, and goes there. */
export const CommandPalette = ({ been, onClose }: Props): ReactElement => {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const address = useAddress();
  const { snapshot, version } = useSnapshot('domains', 'projects', 'milestones', 'people');
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const all = useMemo(() => (version < 0 ? [] : destinationsIn(snapshot)), [snapshot, version]);
  const { recent, offered } = useMemo(() => offer(all, typed, been), [all, typed, been]);
  const active = Math.min(at, offered.length - 1);
  const optionId = (index: number): string => `${id}-${String(index)}`;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, typed]);

  const go = (to: Destination | undefined): void => {
    if (!to) return;
    dialog.current?.close();
    const { pathname, search } = new URL(to.to, window.location.origin);
    const elsewhere = pathname !== address.pathname;
    address.go({ pathname, search, step: true });
    if (elsewhere) focusPage(document);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = offered.length - 1;
    const next = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 }[event.key];
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(offered[active]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.name}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        // Outside its content is the backdrop.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <Search20Regular aria-hidden="true" />
          <input
            className={styles.input}
            role="combobox"
            aria-label={words.name}
            aria-expanded={offered.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={offered.length > 0 ? optionId(active) : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={words.placeholder}
            value={typed}
            onKeyDown={onKeyDown}
            onChange={({ target }) => {
              setTyped(target.value);
              setAt(0);
            }}
          />
        </div>
        <div id={id} role="listbox" aria-label={words.name} className={mergeClasses(offered.length > 0 && styles.list)}>
          {offered.map((one, index) => (
            <PaletteOption
              key={one.to}
              id={optionId(index)}
              destination={one}
              active={index === active}
              heading={
                typed.trim() !== ''
                  ? undefined
                  : index === recent
                    ? words.offered
                    : index === 0
                      ? words.recent
                      : undefined
              }
              headingClass={styles.heading}
              onChoose={() => {
                go(one);
              }}
              onPoint={() => {
                setAt(index);
              }}
            />
          ))}
        </div>
        {offered.length === 0 && (
          <div className={styles.nothing}>
            {words.nothing(typed.trim())} {words.nothingNext}
          </div>
        )}
        <div role="status" className={styles.said}>
          {typed.trim() === '' ? '' : offered.length === 0 ? words.nothing(typed.trim()) : words.found(offered.length)}
        </div>
        <div className={styles.foot}>{words.keys}</div>
      </div>
    </dialog>
  );
};

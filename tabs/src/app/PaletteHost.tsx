import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { lazyPart } from '../parts/lazyPart';
import { PaletteContext } from '../parts/palette/PaletteContext';
import { useAhead } from '../parts/useAhead';
import { words } from '../words';
import { useAddress } from './AddressContext';

const CommandPalette = lazyPart(async () => (await import('../parts/palette/CommandPalette')).CommandPalette);

const ahead = [CommandPalette];

const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const most = 8;

/** Opens the command palette at Ctrl+K (⌘K), and keeps in mind where the person has been, for the palette to offer first. */
export const PaletteHost = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const address = useAddress();
  useAhead(ahead);
  /** Where the person had been when it opened; it is shown while there is any. */
  const [shown, setShown] = useState<readonly string[]>();
  const been = useRef<readonly string[]>([]);
  const open = useCallback(() => {
    // A dialog that wants an answer keeps the person.
    if (!document.querySelector('[aria-modal="true"], dialog[open]')) setShown(been.current);
  }, []);
  const close = useCallback(() => {
    setShown(undefined);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const wanted = event.key.toLowerCase() === 'k' && (mac ? event.metaKey : event.ctrlKey);
      if (!wanted || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [open]);
  useEffect(() => {
    const note = (): void => {
      const here = `${address.pathname}${address.search}`;
      been.current = [here, ...been.current.filter((one) => one !== here)].slice(0, most * 4);
    };
    note();
    return address.subscribe(note);
  }, [address]);
  const palette = useMemo(() => ({ open, keys: words.app.findKeys(mac) }), [open]);
  return (
    <PaletteContext value={palette}>
      {children}
      {shown && (
        <Suspense fallback={null}>
          <CommandPalette been={shown} onClose={close} onGiveUp={close} />
        </Suspense>
      )}
    </PaletteContext>
  );
};

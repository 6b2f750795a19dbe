import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import type { PrintSheetProps } from './printSheetProps';

type Sheet = ComponentType<PrintSheetProps>;

/** While the browser has nothing better to do, but before anybody can have pressed Ctrl+P on purpose. */
const restMs = 4_000;

const load = async (): Promise<Sheet> => (await import('./PrintSheet')).PrintSheet;

/**
 * The plan as it goes on paper, while it does: the browser asks for it at once, so the sheet is fetched beforehand. `print` is for a button.
 */
export const usePrintSheet = (): { readonly sheet: Sheet | undefined; readonly print: () => void } => {
  const [loaded, setLoaded] = useState<{ readonly sheet: Sheet }>();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      // Fetched ahead only; without it the browser prints what is on the screen.
      load().then(
        (sheet) => {
          setLoaded({ sheet });
        },
        () => undefined,
      );
    }, restMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    if (!loaded) return;
    const show = (shown: boolean) => (): void => {
      flushSync(() => {
        setPrinting(shown);
      });
    };
    const [before, after] = [show(true), show(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [loaded]);
  const print = useCallback(() => {
    load().then(
      (sheet) => {
        flushSync(() => {
          setLoaded({ sheet });
        });
        window.print();
      },
      () => {
        window.print();
      },
    );
  }, []);
  return { sheet: printing ? loaded?.sheet : undefined, print };
};

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is on its way to paper: it has to be drawn anew before the browser takes it. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia('print');
    const follow = (now: boolean) => (): void => {
      flushSync(() => {
        setPrinting(now);
      });
    };
    const [before, after] = [follow(true), follow(false)];
    const change = ({ matches }: MediaQueryListEvent): void => {
      (matches ? before : after)();
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    paper.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      paper.removeEventListener('change', change);
    };
  }, []);
  return printing;
};

import { useEffect, useRef, useState } from 'react';
import { drawCard } from '../../../../cardView/drawCard';
import type { Pressed } from '../chat/ChatService';
import { words } from '../words';

interface CardViewProps {
  readonly card: object;
  readonly busy: boolean;
  readonly onPress: (pressed: Pressed) => void;
  readonly onLink: (url: string) => void;
}

/** A card, drawn anew only when it changed, so that what is being typed into it stays. */
export const CardView = ({ card, busy, onPress, onLink }: CardViewProps) => {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ onPress, onLink });
  const [broken, setBroken] = useState(false);
  const [held, setHeld] = useState<string>();
  // A button that is replaced under the finger would never be pressed: until it is let go, the card stays as it is.
  const json = held ?? JSON.stringify(card);
  useEffect(() => {
    if (held === undefined) return;
    const ending = new AbortController();
    // The click comes after the finger is off.
    const letGo = (): void => {
      setTimeout(() => {
        setHeld(undefined);
      });
    };
    for (const end of ['pointerup', 'pointercancel', 'blur'])
      window.addEventListener(end, letGo, { signal: ending.signal });
    return () => {
      ending.abort();
    };
  }, [held]);
  useEffect(() => {
    latest.current = { onPress, onLink };
  });
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const hadFocus = box.contains(document.activeElement);
    let drawn: HTMLElement | undefined;
    try {
      drawn = drawCard(JSON.parse(json) as object, {
        onPress: (pressed) => {
          latest.current.onPress(pressed);
        },
        onLink: (url) => {
          latest.current.onLink(url);
        },
      });
    } catch {
      drawn = undefined;
    }
    box.replaceChildren(...(drawn ? [drawn] : []));
    setBroken(!drawn);
    // Whoever pressed a button of the old card is not thrown back to the top of the page.
    if (hadFocus) box.focus();
  }, [json]);
  return (
    <>
      <div
        ref={place}
        tabIndex={-1}
        aria-busy={busy}
        inert={busy}
        style={{ outline: 'none' }}
        onPointerDown={() => {
          setHeld(json);
        }}
      />
      {broken && <p>{words.cardBroken}</p>}
    </>
  );
};

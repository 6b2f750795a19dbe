import { useEffect } from 'react';

/** Says when what it stands in comes onto the page and when it has left it, closing movements included. */
export const Presence = ({ onChange }: { readonly onChange: (present: boolean) => void }): null => {
  useEffect(() => {
    onChange(true);
    return () => {
      onChange(false);
    };
  }, [onChange]);
  return null;
};

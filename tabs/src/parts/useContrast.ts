import { createContext, useContext } from 'react';

/** True in Teams' high-contrast theme, where shapes lose their fill and keep outline and letter. */
export const ContrastContext = createContext(false);

export const useContrast = (): boolean => useContext(ContrastContext);

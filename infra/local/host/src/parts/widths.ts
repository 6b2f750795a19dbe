/** Below this the page is one column with a bar at its foot, as on a phone. */
export const narrow = '@media (max-width: 639px)';
/** From here the tab and the chat stand side by side. */
export const sideBySide = '(min-width: 1100px)';

import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';

export const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

export type ThemeName = keyof typeof themes;

/** Pixels: a phone or a side panel, and a chat on a screen. */
export const widths = { narrow: 320, wide: 600 } as const;

export type WidthName = keyof typeof widths;

/** Puts a theme's values where the card's style sheet looks for them. */
export const dress = (element: HTMLElement, name: ThemeName): void => {
  const theme: Theme = themes[name];
  for (const [token, value] of Object.entries(theme)) element.style.setProperty(`--${token}`, String(value));
  element.style.colorScheme = name === 'light' ? 'light' : 'dark';
};

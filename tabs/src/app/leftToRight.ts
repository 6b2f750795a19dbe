interface Declaration {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Stands in for `rtl-css-js` inside Fluent's style library, which mirrors every style for scripts that run from right to left. The suite speaks
 * English only; Fluent's own components bring their mirrored styles along ready-made.
 */
export const convertProperty = (key: string, value: unknown): Declaration => ({ key, value });
export const convert = <Styles>(styles: Styles): Styles => styles;

/** The kinds of column the suite uses; the Graph codec gives each its SharePoint column. */
export type ColumnKind = 'title' | 'text' | 'note' | 'date' | 'instant' | 'number' | 'yesNo' | 'choice' | 'ref';

interface Options {
  /** The heading people see in SharePoint; without it, the property's name in words (`baselineFinish` → "Baseline finish"). */
  readonly heading?: string;
  /** One sentence for the data dictionary and SharePoint's column description. */
  readonly describe: string;
  readonly indexed?: boolean;
  /** No two items may share a value; SharePoint needs an index for it, so it implies `indexed`. */
  readonly unique?: boolean;
  /** Written by software (ids, keys, addresses), not by people: not searched for patients' numbers. */
  readonly coded?: boolean;
}

/** A column's declaration. `Value` is what the application sees; `Required` says whether it may be absent. */
export interface Column<Value = unknown, Required extends boolean = boolean> extends Options {
  readonly kind: ColumnKind;
  readonly required: Required;
  readonly choices?: readonly string[];
  /** The list that a `ref` points into. */
  readonly to?: string;
  /** Greatest length in characters (text, note, title) or value (number). */
  readonly max?: number;
  readonly min?: number;
  /** Only carries the type. */
  readonly value?: Value;
}

type Declared<O, Value> = Column<Value, O extends { readonly required: true } ? true : false>;
type Given = Options & { readonly required?: boolean };

const declare =
  <Value>(kind: ColumnKind, standing: Partial<Column<Value>> = {}) =>
  <const O extends Given>(options: O): Declared<O, Value> =>
    ({ kind, ...standing, ...options, required: options.required ?? false }) as unknown as Declared<O, Value>;

/** The list's own Title column: one a list, always required. @example `title: title({ describe: 'What the milestone is called.' })` */
export const title = (options: Options): Column<string, true> => ({
  kind: 'title',
  max: 255,
  ...options,
  required: true,
});
/** One line of text, at most 255 characters. */
export const text = declare<string>('text', { max: 255 });
/** Text of several lines, plain. */
export const note = declare<string>('note', { max: 8000 });
/** A calendar day, `2026-11-24`: it comes back as the day that was typed, on both sides of a clock change. */
export const date = declare<string>('date');
/** A moment, ISO 8601 in UTC to the second: `2026-11-24T09:30:00Z`. */
export const instant = declare<string>('instant');
export const number = declare<number>('number');
export const yesNo = declare<boolean>('yesNo');

/** One of a fixed set of words, case-sensitive as in SharePoint. */
export const choice =
  <const C extends readonly string[]>(...choices: C) =>
  <const O extends Given>(options: O): Declared<O, C[number]> =>
    declare<C[number]>('choice', { choices })(options);

/** The id of an item of another list. @example `owner: ref('people')({ describe: 'Who delivers it.' })` */
export const ref =
  (to: string) =>
  <const O extends Given>(options: O): Declared<O, string> =>
    declare<string>('ref', { to })(options);

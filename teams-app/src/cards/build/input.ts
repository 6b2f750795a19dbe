import type { CardElement } from './element';

interface Labelled {
  readonly id: string;
  readonly label: string;
  /** Shown when a required input is empty; its presence makes the input required. */
  readonly missing?: string;
}

const labelled = ({ id, label, missing }: Labelled): Record<string, unknown> => ({
  id,
  label,
  ...(missing !== undefined && { isRequired: true, errorMessage: missing }),
});

export const dayInput = (input: Labelled & { readonly min: string; readonly value?: string }): CardElement => ({
  type: 'Input.Date',
  ...labelled(input),
  min: input.min,
  ...(input.value !== undefined && { value: input.value }),
});

/** The most that an answer on a card may hold. */
export const longestText = 1000;

export const textInput = (input: Labelled & { readonly hint?: string }): CardElement => ({
  type: 'Input.Text',
  ...labelled(input),
  isMultiline: true,
  maxLength: longestText,
  ...(input.hint !== undefined && { placeholder: input.hint }),
});

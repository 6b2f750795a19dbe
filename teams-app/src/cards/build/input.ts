import type { CardElement } from './element';
import { plainText, unmarked } from './plainText';

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

export const dayInput = (
  input: Labelled & { readonly min: string; readonly max?: string; readonly value?: string },
): CardElement => ({
  type: 'Input.Date',
  ...labelled(input),
  min: input.min,
  ...(input.max !== undefined && { max: input.max }),
  ...(input.value !== undefined && { value: input.value }),
});

/** The most that an answer on a card may hold. */
export const longestText = 1000;

interface TextInput extends Labelled {
  readonly hint?: string;
  readonly value?: string | undefined;
  /** One line, of at most a title's length. */
  readonly short?: boolean;
}

/** The most that a title typed into a card may hold. */
export const longestTitle = 120;

export const textInput = ({ short = false, hint, value, ...input }: TextInput): CardElement => ({
  type: 'Input.Text',
  ...labelled(input),
  ...(!short && { isMultiline: true }),
  maxLength: short ? longestTitle : longestText,
  ...(hint !== undefined && { placeholder: hint }),
  ...(value !== undefined && value !== '' && { value: plainText(value, short ? longestTitle : longestText) }),
});

interface ChoiceInput extends Labelled {
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly value?: string | undefined;
  readonly hint?: string;
}

export const choiceInput = ({ choices, value, hint, ...input }: ChoiceInput): CardElement => ({
  type: 'Input.ChoiceSet',
  ...labelled(input),
  style: 'compact',
  ...(hint !== undefined && { placeholder: hint }),
  ...(value !== undefined && { value }),
  choices: choices.map((choice) => ({ title: unmarked(choice.title, 100), value: choice.value })),
});

/** A box to tick; sends `yes` or `no`. */
export const tickInput = ({
  title,
  ...input
}: Labelled & { readonly title: string; readonly value?: boolean }): CardElement => ({
  type: 'Input.Toggle',
  ...labelled(input),
  title,
  wrap: true,
  value: input.value === true ? 'yes' : 'no',
  valueOn: 'yes',
  valueOff: 'no',
});

import { Select } from '@fluentui/react-components';

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  /** Value and what is shown. */
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several, as the browser's own list. */
export const Choice = ({ name, value, options, onChange }: ChoiceProps) => (
  <Select
    size="small"
    aria-label={name}
    value={value}
    onChange={(_event, data) => {
      onChange(data.value);
    }}
  >
    {options.map(([option, text]) => (
      <option key={option} value={option}>
        {text}
      </option>
    ))}
  </Select>
);

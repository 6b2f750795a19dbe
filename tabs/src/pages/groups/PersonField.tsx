import { Field, Select } from '@fluentui/react-components';
import type { Person } from '@ipmo-hub/teams-app/lists';
import type { ReactElement } from 'react';
import { mayOwn } from '../domain/panel/mayOwn';
import { useMeetingStyles } from '../meeting/useMeetingStyles';

interface Props {
  readonly label: string;
  readonly people: ReadonlyMap<string, Person>;
  readonly value: string;
  /** What stands for nobody. */
  readonly none: string;
  readonly onChange: (person: string) => void;
}

/** Somebody of the programme, or nobody. */
export const PersonField = ({ label, people, value, none, onChange }: Props): ReactElement => (
  <Field label={label} className={useMeetingStyles().wide}>
    <Select
      value={value}
      onChange={(_, chosen) => {
        onChange(chosen.value);
      }}
    >
      <option value="">{none}</option>
      {mayOwn(people, value).map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  </Field>
);

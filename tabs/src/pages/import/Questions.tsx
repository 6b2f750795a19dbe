import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answers, Question } from '@ipmo-hub/teams-app/imports';
import { importWords } from '../../words/import';
import { useImportStyles } from './useImportStyles';

interface Props {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** What the file does not say, asked once for all of it. */
export const Questions = ({ questions, answers, onAnswer }: Props): ReactElement => {
  const styles = useImportStyles();
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{importWords.questions}</h2>
      <div className={styles.questions}>
        {questions.map(({ id, ask, why, choices, answer }) => (
          <Field key={id} label={ask} hint={why}>
            <Select
              value={answer ?? ''}
              onChange={(_, { value }) => {
                const { [id]: _before, ...others } = answers;
                const given = id === 'level' ? Number(value) : value;
                onAnswer(value === '' ? others : { ...others, [id]: given });
              }}
            >
              <option value="">{importWords.chooseAnswer}</option>
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </section>
  );
};

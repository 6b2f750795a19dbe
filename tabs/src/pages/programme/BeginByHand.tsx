import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Rename24Regular } from '@fluentui/react-icons/svg/rename';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../parts/drafts/DraftNote';
import { useDraft } from '../../parts/drafts/useDraft';
import { Step } from '../../parts/FirstRun';
import { PlainButton } from '../../parts/PlainButton';
import { empty as words } from '../../words/empty';
import { DeedNote } from '../my/DeedNote';
import { useDeed } from '../my/useDeed';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px', paddingTop: '6px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', columnGap: '10px' },
  // Fluent's own would not grow narrower.
  input: { width: '100%', minWidth: 0, '> input': { minWidth: 0, width: '100%' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '2px' },
});

/** What most of these programmes have; each may be named otherwise, emptied or followed by another. */
const usual = [
  ['Safety', 'SAF'],
  ['Value', 'VAL'],
  ['Workforce', 'WOR'],
] as const;
const most = 9;

const nameField = (at: number): string => `name${String(at)}`;
const codeField = (at: number): string => `code${String(at)}`;
const usualFields = Object.fromEntries(
  Array.from({ length: most }, (_, at) => at).flatMap((at) => [
    [nameField(at), usual[at]?.[0] ?? ''],
    [codeField(at), usual[at]?.[1] ?? ''],
  ]),
);

/** The first domains without a file: their names and the codes of their references. */
export const BeginByHand = (): ReactElement => {
  const styles = useStyles();
  const deed = useDeed();
  const draft = useDraft('programme/domains', usualFields);
  const { fields, change } = draft;
  const filled = Array.from({ length: most }, (_, at) => at).filter(
    (at) => (fields[nameField(at)] ?? '').trim() !== '',
  );
  const [open, setOpen] = useState(draft.isKept);
  const [shown, setShown] = useState(Math.max(usual.length, (filled.at(-1) ?? 0) + 1));
  const [asked, setAsked] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (filled.length === 0) return;
    const domains = filled.map((at) => ({ title: fields[nameField(at)] ?? '', code: fields[codeField(at)] ?? '' }));
    const { kind } = await deed.run('setUpDomains', { domains }, words.byHandTitle);
    if (kind !== 'refused') draft.clear();
  };
  const rows = Array.from({ length: shown }, (_, at) => (
    <div key={at} role="group" aria-label={words.domain(at + 1)} className={styles.row}>
      <Field
        label={words.domainName}
        {...(asked && at === 0 && filled.length === 0 && { validationMessage: words.domainsMissing })}
      >
        <Input
          className={styles.input}
          value={fields[nameField(at)] ?? ''}
          maxLength={120}
          autoFocus={at === 0}
          onChange={(_, { value }) => {
            change({ [nameField(at)]: value });
          }}
        />
      </Field>
      <Field label={words.domainCode}>
        <Input
          className={styles.input}
          value={fields[codeField(at)] ?? ''}
          maxLength={5}
          autoCapitalize="characters"
          onChange={(_, { value }) => {
            change({ [codeField(at)]: value.toUpperCase() });
          }}
        />
      </Field>
    </div>
  ));
  return (
    <Step
      icon={<Rename24Regular />}
      name={words.byHand}
      {...(!open && {
        action: (
          <PlainButton
            onClick={() => {
              setOpen(true);
            }}
          >
            {words.byHandGo}
          </PlainButton>
        ),
      })}
      below={
        open && (
          <form
            className={styles.form}
            aria-label={words.byHandTitle}
            noValidate
            onSubmit={(event) => void send(event)}
          >
            <DraftNote draft={draft} />
            {rows}
            <div className={styles.actions}>
              <Button appearance="primary" type="submit" disabled={deed.busy}>
                {words.byHandSave}
              </Button>
              {shown < most && (
                <Button
                  onClick={() => {
                    setShown(shown + 1);
                  }}
                >
                  {words.byHandMore}
                </Button>
              )}
            </div>
            <DeedNote deed={deed} />
          </form>
        )
      }
    >
      {words.byHandWhy}
    </Step>
  );
};

import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { isDay } from '@ipmo-hub/teams-app/domain';
import type { DecisionDraft } from '@ipmo-hub/teams-app/usecases';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
import { capture as words } from '../../../words/capture';
import { meeting as meetingWords } from '../../../words/meeting';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../useAct';
import { useMeetingStyles } from '../useMeetingStyles';
import type { CaptureProps } from './captureProps';
import { OutcomeChoice } from './OutcomeChoice';

const useStyles = makeStyles({
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  back: { marginLeft: 'auto' },
  against: { flexGrow: 1, flexBasis: '130px', minWidth: 0 },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
});

interface Typed {
  readonly wording: string;
  readonly outcome: DecisionDraft['outcome'];
  readonly reviewBy: string;
  readonly dissent: string;
  readonly rationale: string;
  readonly options: string;
}
const nothing: Typed = { wording: '', outcome: 'Agreed', reviewBy: '', dissent: '', rationale: '', options: '' };

/** What was decided, how it came out, when it is looked at again and who saw it otherwise; reason and options where they are wanted. */
export const DecisionForm = ({ shown, item, scene, narrow, onDone }: CaptureProps): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const draft = useDraft(`agendaItems/${item.id}/decision`, nothing);
  const { fields, change, clear } = draft;
  const [asked, setAsked] = useState(false);
  const [more, setMore] = useState<ReadonlySet<'rationale' | 'options'>>(new Set());
  const missing = fields.wording.trim() === '';
  const pastReview = fields.reviewBy !== '' && (!isDay(fields.reviewBy) || fields.reviewBy < scene.today);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missing || pastReview) return;
    const { wording, outcome, reviewBy, ...texts } = fields;
    const isOn = await act(
      'recordDecision',
      { meeting: scene.meeting, item: item.id, wording, outcome, ...texts, ...(reviewBy !== '' && { reviewBy }) },
      wording,
      meetingWords.said.recorded.recordDecision,
    );
    if (!isOn) return;
    clear();
    setAsked(false);
  };
  const extra = (name: 'rationale' | 'options', label: string): ReactElement | false =>
    (more.has(name) || fields[name] !== '') && (
      <Field label={label}>
        <Textarea
          value={fields[name]}
          rows={2}
          maxLength={4000}
          onChange={(_, { value }) => {
            change({ [name]: value });
          }}
        />
      </Field>
    );
  const opener = (name: 'rationale' | 'options', label: string): ReactElement | false =>
    !more.has(name) &&
    fields[name] === '' && (
      <Button
        appearance="transparent"
        size="small"
        className={own.textButton}
        icon={<Add16Regular />}
        onClick={() => {
          setMore(new Set([...more, name]));
        }}
      >
        {label}
      </Button>
    );
  return (
    <form className={own.form} aria-label={words.recordDecision} noValidate onSubmit={(event) => void send(event)}>
      <DraftNote draft={draft} />
      <Field label={words.decision} required {...(asked && missing && { validationMessage: words.decisionMissing })}>
        <Textarea
          value={fields.wording}
          rows={2}
          maxLength={8000}
          resize="vertical"
          onChange={(_, { value }) => {
            change({ wording: value });
          }}
        />
      </Field>
      <div className={own.fields}>
        <OutcomeChoice
          outcome={fields.outcome}
          onChoose={(outcome) => {
            change({ outcome });
          }}
        />
        <Field label={words.review} {...(asked && pastReview && { validationMessage: words.dueMissing })}>
          <Input
            className={own.date}
            type="date"
            value={fields.reviewBy}
            min={scene.today}
            onChange={(_, { value }) => {
              change({ reviewBy: value });
            }}
          />
        </Field>
        <Field label={words.against} className={styles.against}>
          <Input
            className={styles.input}
            value={fields.dissent}
            maxLength={1000}
            placeholder={words.noOne}
            onChange={(_, { value }) => {
              change({ dissent: value });
            }}
          />
        </Field>
      </div>
      {extra('rationale', words.reasonLabel)}
      {extra('options', words.optionsLabel)}
      <div className={styles.end}>
        {opener('rationale', words.reason)}
        {opener('options', words.options)}
        <span className={`${own.meta} ${styles.back ?? ''}`}>
          {!narrow && shown.goesBackTo && words.goesBack(shown.goesBackTo.title)}
        </span>
        <Button appearance="primary" type="submit" disabled={deed.busy}>
          {words.recordDecision}
        </Button>
      </div>
      <DeedNote deed={deed} />
    </form>
  );
};

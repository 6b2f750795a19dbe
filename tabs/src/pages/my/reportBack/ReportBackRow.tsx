import { Button, Field, makeStyles, mergeClasses, Textarea } from '@fluentui/react-components';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { pathOf } from '@ipmo-hub/teams-app/links';
import { reportBackTitle, reportBackWords } from '@ipmo-hub/teams-app/words';
import { useState, type ReactElement } from 'react';
import { PageLink } from '../../../parts/PageLink';
import { useDraft } from '../../../parts/drafts/useDraft';
import { useProgramme } from '../../../programme/TabProgramme';
import type { Scene } from '../../../programme/useScene';
import { reportBack as words } from '../../../words/reportBack';
import { saveFile } from '../../domain/take/saveFile';
import { DeedNote } from '../DeedNote';
import { useDeed } from '../useDeed';
import { useWorkStyles } from '../useWorkStyles';
import type { ToTell } from './useReportBacks';

const useStyles = makeStyles({
  row: { display: 'block', padding: '8px 0' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '12px' },
  grow: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
  part: { margin: '6px 0 0' },
  lines: { margin: '2px 0 0', paddingLeft: '18px', fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  note: { margin: '8px 0' },
});

interface Props {
  readonly one: ToTell;
  readonly scene: Scene;
  readonly onAnswered: (said: string) => void;
}

const empty = { note: '' };

/** What to tell of one meeting, the sheet to send on, and the word that it was told. */
export const ReportBackRow = ({ one, scene, onAnswered }: Props): ReactElement => {
  const styles = useStyles();
  const work = useWorkStyles();
  const deed = useDeed();
  const { calendar, now } = useProgramme();
  const draft = useDraft(`reportBacks/${one.record.id}`, empty);
  const [failed, setFailed] = useState(false);
  const { record, meeting, seat, group, back } = one;
  const { snapshot, today, nameOf } = scene;
  const { constituents, decisions, actions, ahead, next } = back;
  const title = reportBackTitle({ state: 'open', group, metOn: meeting.on, today, due: record.due, constituents });
  const tell = async (): Promise<void> => {
    const note = draft.fields.note.trim();
    const { kind } = await deed.run(
      'acknowledgeReportBack',
      { reportBack: record, ...(note !== '' && { note }) },
      record.title,
    );
    if (kind === 'refused') return;
    draft.clear();
    if (kind === 'done') onAnswered(words.told);
  };
  const download = async (): Promise<void> => {
    setFailed(false);
    try {
      const { writeSheet } = await import('./writeSheet');
      const sheet = await writeSheet({ snapshot, meeting, seat, calendar, now: now() });
      if (sheet) saveFile(document, sheet.name, sheet.type, sheet.bytes);
    } catch {
      setFailed(true);
    }
  };
  const part = (heading: string, lines: readonly string[]): ReactElement | false =>
    lines.length > 0 && (
      <div className={styles.part}>
        <div className={work.meta}>{heading}</div>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <li className={mergeClasses(work.row, styles.row)}>
      <div className={styles.head}>
        <div className={styles.grow}>
          <PageLink
            className={mergeClasses(work.title, work.strong)}
            to={pathOf({ kind: 'meeting', code: meeting.key })}
          >
            {title}
          </PageLink>
          <div className={work.meta}>{reportBackWords.met(meeting.on, today)}</div>
        </div>
        <span className={mergeClasses(work.day, record.due < today && work.late)}>{formatDay(record.due, today)}</span>
      </div>
      {part(
        reportBackWords.decided,
        decisions.map((decision) => decision.wording ?? decision.title),
      )}
      {part(
        reportBackWords.agreed,
        actions.map((action) => reportBackWords.action(action.title, nameOf(action.owner), action.due, today)),
      )}
      {decisions.length + actions.length === 0 && <p className={work.body}>{reportBackWords.nothing}</p>}
      {next !== undefined &&
        part(
          reportBackWords.ahead(next.on, today),
          ahead.map((item) => item.title),
        )}
      <Field label={reportBackWords.noteLabel} className={styles.note}>
        <Textarea
          value={draft.fields.note}
          rows={2}
          maxLength={1000}
          onChange={(_, { value }) => {
            draft.change({ note: value });
          }}
        />
      </Field>
      <div className={work.buttons}>
        <Button className={work.button} size="small" disabled={deed.busy} onClick={() => void tell()}>
          {reportBackWords.told}
        </Button>
        <Button className={work.button} size="small" appearance="subtle" onClick={() => void download()}>
          {words.sheet}
        </Button>
      </div>
      {failed && (
        <p className={mergeClasses(work.meta, work.late)} role="alert">
          {words.sheetFailed}
        </p>
      )}
      <DeedNote deed={deed} />
    </li>
  );
};

import { Button, ProgressBar } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { listNames } from '@ipmo-hub/teams-app/lists';
import { PageCorner } from '../../parts/PageCorner';
import { PageLink } from '../../parts/PageLink';
import { useScene } from '../../programme/useScene';
import { importWords } from '../../words/import';
import { whoStarts } from '../../parts/whoStarts';
import { changeLines } from './changeLines';
import { Changes } from './Changes';
import { Columns } from './Columns';
import { FileDrop } from './FileDrop';
import { Objections } from './Objections';
import { Problems } from './Problems';
import { Questions } from './Questions';
import { useImport } from './useImport';
import { useImportStyles } from './useImportStyles';

/** Brings a file of somebody's own into the lists: what it is taken for, what is wrong with it, what would change; then the change. */
export const ImportPage = (): ReactElement => {
  const styles = useImportStyles();
  const { snapshot, today, me } = useScene(listNames);
  const work = useImport(snapshot);
  const { step, understood } = work;
  const may = me?.role === 'Programme team';
  const plan = understood?.plan;
  const part = understood?.part;
  const lines = useMemo(() => (plan ? changeLines(plan, snapshot, today) : []), [plan, snapshot, today]);
  const busy = step.kind === 'reading' || step.kind === 'writing';
  const first = [...snapshot.domains.values()].sort((a, b) => (a.position ?? 99) - (b.position ?? 99))[0];
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <div className={styles.grow}>
          <h1 className={styles.title}>{importWords.title}</h1>
          <p className={styles.about}>{importWords.about}</p>
        </div>
        <PageCorner />
      </div>
      {!may ? (
        <section className={styles.card}>
          <h2 className={styles.heading}>{importWords.onlyTeam}</h2>
          <p className={styles.about}>{importWords.onlyTeamWhy(whoStarts(snapshot.people, undefined).join(', '))}</p>
        </section>
      ) : (
        <FileDrop again={understood !== undefined} disabled={busy} onFile={work.choose} />
      )}
      <div aria-live="polite">
        {step.kind === 'reading' && <p>{importWords.reading(step.name)}</p>}
        {(step.kind === 'none' || step.kind === 'interrupted') && step.error && (
          <p role="alert">
            {step.error.say} {step.error.next}
          </p>
        )}
        {step.kind === 'done' && (
          <section className={styles.card}>
            <h2 className={styles.heading}>{importWords.done(step.outcome.created, step.outcome.updated)}</h2>
            {step.outcome.passedOver.length > 0 && <p>{importWords.passedOver(step.outcome.passedOver.length)}</p>}
            {first && <PageLink to={`/domain/${encodeURIComponent(first.code)}`}>{importWords.seePlan}</PageLink>}
          </section>
        )}
      </div>
      {understood && (
        <>
          <p className={styles.about}>
            {understood.described.format === undefined
              ? importWords.isOwn(understood.file.fileName)
              : importWords.isA(understood.file.fileName, understood.described.format)}{' '}
            {understood.plan &&
              understood.plan.ignored.length > 0 &&
              importWords.ignored(understood.plan.ignored.map(({ sheet }) => sheet).join(', '))}
          </p>
          {understood.described.questions.length > 0 && (
            <Questions
              questions={understood.described.questions}
              answers={understood.mapping.answers}
              onAnswer={(answers) => {
                work.remap({ ...understood.mapping, answers });
              }}
            />
          )}
          {understood.described.tables.length > 0 && (
            <Columns
              tables={understood.described.tables}
              columns={understood.mapping.columns}
              open={understood.problems.some(({ heading }) => heading)}
              onColumns={(columns) => {
                work.remap({ ...understood.mapping, columns });
              }}
            />
          )}
          {understood.problems.length > 0 && <Problems problems={understood.problems} />}
          {understood.plan && part && (
            <Changes
              lines={lines}
              choices={part.choices}
              dated={understood.described.keepsExport || understood.plan.updates.length === 0}
              disabled={busy}
              onDecide={work.decide}
              summary={
                lines.length === 0
                  ? importWords.nothing
                  : importWords.summary(
                      understood.plan.creates.length,
                      understood.plan.updates.length,
                      understood.plan.unchanged,
                    )
              }
            />
          )}
          <div role="status">{part && part.objections.length > 0 && <Objections objections={part.objections} />}</div>
          <div className={styles.actions}>
            {part && part.choices.size > 0 && (
              <Button
                appearance="primary"
                disabled={busy || part.chosen === 0 || part.objections.length > 0}
                onClick={work.bringIn}
              >
                {step.kind === 'interrupted' ? importWords.goOn : importWords.bringIn(part.chosen, part.choices.size)}
              </Button>
            )}
            {step.kind === 'writing' && (
              <div className={styles.grow}>
                <ProgressBar value={step.total === 0 ? 0 : step.done / step.total} aria-label={importWords.title} />
                <span className={styles.quiet}>{importWords.writing(step.done, step.total)}</span>
              </div>
            )}
          </div>
        </>
      )}
    </main>
  );
};

import { AppError } from '@ipmo-hub/teams-app/errors';
import {
  checkProgramme,
  chosenPart,
  describeFile,
  importProgramme,
  proposeMapping,
  readProgramme,
  type Choices,
  type ChosenPart,
  type FileDescription,
  type ImportOutcome,
  type ImportPlan,
  type Mapping,
  type RowProblem,
  type Sheets,
} from '@ipmo-hub/teams-app/imports';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { useCallback, useMemo, useState } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { recallColumns, rememberColumns } from './mappingShelf';

/** A file that was read, how it is understood, and what bringing it in would do. */
export interface Understood {
  readonly file: Sheets;
  readonly mapping: Mapping;
  readonly described: FileDescription;
  readonly plan: ImportPlan | undefined;
  /** What of the plan is to be written. */
  readonly part: ChosenPart | undefined;
  readonly problems: readonly RowProblem[];
}

export type ImportStep =
  | { readonly kind: 'none'; readonly error?: AppError }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'understood' }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'interrupted'; readonly error: AppError }
  | { readonly kind: 'done'; readonly outcome: ImportOutcome };

export interface ImportWork {
  readonly step: ImportStep;
  readonly understood: Understood | undefined;
  /** Takes a change in or leaves it out, by its name. */
  readonly decide: (name: string, chosen: boolean) => void;
  readonly choose: (file: File) => void;
  readonly remap: (mapping: Mapping) => void;
  readonly bringIn: () => void;
}

/** From a chosen file to its changes in the lists. Nothing is written before `bringIn`. */
export const useImport = (snapshot: Snapshot): ImportWork => {
  const { run } = useProgramme();
  const [step, setStep] = useState<ImportStep>({ kind: 'none' });
  const [read, setRead] = useState<{ readonly file: Sheets; readonly mapping: Mapping }>();
  const [choices, setChoices] = useState<Choices>(new Map());

  const checked = useMemo((): Omit<Understood, 'part'> | undefined => {
    if (!read) return undefined;
    const { file, mapping } = read;
    const described = describeFile(file, mapping, snapshot);
    const { plan, problems } = checkProgramme(file, snapshot, mapping);
    return { file, mapping, described, plan, problems };
  }, [read, snapshot]);
  // A tick costs no second look at the file.
  const understood = useMemo(
    (): Understood | undefined =>
      checked && { ...checked, part: checked.plan && chosenPart(checked.plan, choices, snapshot) },
    [checked, choices, snapshot],
  );

  const choose = useCallback(
    (file: File): void => {
      setStep({ kind: 'reading', name: file.name });
      setChoices(new Map());
      void (async () => {
        try {
          const sheets = await readProgramme(new Uint8Array(await file.arrayBuffer()), file.name);
          const proposed = proposeMapping(sheets);
          const columns = recallColumns(window.localStorage, describeFile(sheets, proposed, snapshot));
          setRead({ file: sheets, mapping: { ...proposed, columns } });
          setStep({ kind: 'understood' });
        } catch (error) {
          setRead(undefined);
          setStep({ kind: 'none', error: asAppError(error, 'import.unreadable') });
        }
      })();
    },
    [snapshot],
  );

  const remap = useCallback(
    (mapping: Mapping): void => {
      if (!read) return;
      rememberColumns(
        window.localStorage,
        describeFile(read.file, proposeMapping(read.file), snapshot),
        mapping.columns,
      );
      setRead({ ...read, mapping });
    },
    [read, snapshot],
  );

  const part = understood?.part;
  const wanted = part?.objections.length === 0 ? part.plan : undefined;
  const bringIn = useCallback((): void => {
    if (!wanted) return;
    setStep({ kind: 'writing', done: 0, total: wanted.creates.length + wanted.updates.length });
    void run((context) =>
      importProgramme(context, wanted, ({ done, total }) => {
        setStep({ kind: 'writing', done, total });
      }),
    ).then(
      (outcome) => {
        setRead(undefined);
        setStep({ kind: 'done', outcome });
      },
      (error: unknown) => {
        setStep({ kind: 'interrupted', error: asAppError(error, 'graph.unexpected') });
      },
    );
  }, [wanted, run]);

  const decide = useCallback((name: string, chosen: boolean): void => {
    setChoices((before) => new Map(before).set(name, chosen));
  }, []);
  return { step, understood, decide, choose, remap, bringIn };
};

const asAppError = (error: unknown, otherwise: 'import.unreadable' | 'graph.unexpected'): AppError =>
  error instanceof AppError ? error : new AppError(otherwise, { cause: error });

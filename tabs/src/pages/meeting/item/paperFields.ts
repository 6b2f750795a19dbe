import type { MeetingItem } from '@ipmo-hub/teams-app/domain';
import type { Paper } from '@ipmo-hub/teams-app/lists';
import type { Cover } from '@ipmo-hub/teams-app/usecases';

/** A cover sheet as its form holds it. */
export interface PaperFields {
  readonly title: string;
  readonly author: string;
  readonly sponsor: string;
  readonly summary: string;
  readonly strategy: string;
  readonly route: string;
  readonly implications: string;
  readonly recommendation: string;
  /** Id of its file in the library, or what a hand wrote there. */
  readonly file: string;
  readonly fileName: string;
  readonly isHere: boolean;
}

export const fieldsOfPaper = (paper: Paper | undefined, me: string): PaperFields => ({
  title: paper?.title ?? '',
  author: paper?.author ?? me,
  sponsor: paper?.sponsor ?? '',
  summary: paper?.summary ?? '',
  strategy: paper?.strategy ?? '',
  route: paper?.route ?? '',
  implications: paper?.implications ?? '',
  recommendation: paper?.recommendation ?? '',
  ...fileOf(paper),
});

/** What the paper holds of its file, and whether it was handed in. */
export const fileOf = (paper: Paper | undefined): Pick<PaperFields, 'file' | 'fileName' | 'isHere'> => ({
  file: paper?.file ?? '',
  fileName: paper?.fileName ?? '',
  isHere: paper?.receivedOn !== undefined,
});

/** What was filled in; the purpose and the project are the item's. */
export const coverOf = (
  { title, author, isHere: _, ...texts }: PaperFields,
  { id, purpose, project }: Pick<MeetingItem, 'id' | 'purpose' | 'project'>,
): Cover => ({
  title: title.trim(),
  author,
  agendaItem: id,
  purpose,
  ...(project !== undefined && { project }),
  ...Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])),
  ),
});

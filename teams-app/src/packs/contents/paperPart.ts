import { formatDay, papersDue, paperStanding, type AgendaLine } from '../../domain';
import type { Paper } from '../../lists';
import { mostPages, type PaperFault } from '../pdf/openPaper';
import type { Appended, Block, Section } from '../document';
import { factsTable, paragraph, plain, typed } from '../runs';
import type { PackScene } from './packScene';

/** What became of a paper's file: its pages can follow, or why they cannot. */
export type PaperState =
  | { readonly kind: 'there'; readonly pages: number; readonly mark: string }
  | { readonly kind: 'not received' }
  | { readonly kind: 'no file' }
  /** The library, or whoever turns Word files into PDF, gave this reason: a sentence. */
  | { readonly kind: 'not fetched'; readonly reason: string }
  | { readonly kind: 'unusable'; readonly fault: PaperFault; readonly pages?: number };

/** Section of a paper, for links to it. */
export const paperId = ({ key }: Pick<Paper, 'key'>): string =>
  `paper-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

/** A paper with its cover sheet; its pages follow, or a sentence in their place. */
export const paperPart = (paper: Paper, line: AgendaLine | undefined, state: PaperState, scene: PackScene): Section => {
  const { nameOf, meeting, policy, calendar, today } = scene;
  const pages = state.kind === 'there' ? state.pages : paper.pages;
  const standing = paperStanding({ ...paper, ...(pages !== undefined && { pages }) }, meeting, {
    policy,
    calendar,
    today,
  });
  const missing = missingSentence(paper, state, scene);
  const isReceived = state.kind !== 'not received';
  const isThere = state.kind === 'there';
  // That it is overdue is said already.
  const told = standing.state === 'overdue' ? standing.sentences.slice(1) : standing.sentences;
  const blocks: Block[] = [
    ...(missing === undefined ? [] : [paragraph(missing, 'notice')]),
    ...told.map((sentence) => paragraph(sentence, 'notice')),
    factsTable('Cover sheet', [
      ['Item', [plain(line ? `${String(line.number)}. ${line.item.title}` : 'On no item of the agenda')]],
      ['Reference', [plain(paper.key)]],
      ['Author', [plain(nameOf(paper.author))]],
      ['Sponsor', [plain(nameOf(paper.sponsor))]],
      ...(isReceived ? coverRows(paper, line) : []),
      ...(isThere
        ? [
            [
              'The paper',
              [
                plain(
                  `${paper.fileName ?? paper.title}, ${String(state.pages)} ${state.pages === 1 ? 'page' : 'pages'}. In the PDF of this pack it follows this sheet.`,
                ),
              ],
            ] as const,
          ]
        : []),
    ]),
  ];
  const appended: Appended | undefined = isThere
    ? { title: paper.title, pages: state.pages, mark: state.mark }
    : undefined;
  return {
    id: paperId(paper),
    title: paper.title,
    label: line ? `Item ${String(line.number)}` : 'Papers',
    blocks,
    ...(appended && { appended }),
  };
};

/** What a cover sheet says; of a paper that was not handed in it is a draft, and nobody's to read. */
const coverRows = (paper: Paper, line: AgendaLine | undefined): Parameters<typeof factsTable>[1] => [
  ['Purpose', [plain(paper.purpose ?? line?.item.purpose ?? 'Not said')]],
  ['Summary', said(paper.summary)],
  ['Strategy it serves', said(paper.strategy)],
  ['Where it has been', said(paper.route)],
  ['Implications', said(paper.implications)],
  ['Recommendation', said(paper.recommendation)],
];

const said = (text: string | undefined) =>
  text?.trim() ? typed(text) : [[{ text: 'Not said.', tone: 'warning' as const }]];

/** Why a paper's pages are not in the pack; undefined when they are. */
export const missingSentence = (
  paper: Paper,
  state: PaperState,
  scene: Pick<PackScene, 'nameOf' | 'meeting' | 'policy' | 'calendar' | 'today'>,
): string | undefined => {
  const { nameOf, meeting, policy, calendar, today } = scene;
  const [title, author] = [`“${paper.title}”`, nameOf(paper.author, 'Its author')];
  const file = paper.fileName === undefined ? `The file of ${title}` : `The file of ${title} (${paper.fileName})`;
  const again = `${author} can hand it in again.`;
  switch (state.kind) {
    case 'there':
      return undefined;
    case 'not received': {
      const due = papersDue(meeting, policy, calendar);
      const on = formatDay(due, today);
      return due >= today
        ? `${title} has not come yet: ${author} is asked for it by ${on}.`
        : `${title} was not received. ${author} was asked for it by ${on}.`;
    }
    case 'no file':
      return `${title} was received${paper.receivedOn === undefined ? '' : ` on ${formatDay(paper.receivedOn, today)}`}, but there is no file with it. ${author} can add it.`;
    case 'not fetched':
      return `${file} is not in this pack. ${state.reason}`;
    case 'unusable':
      return `${file} ${faultWords(state.fault, state.pages)} ${state.fault === 'too long' ? `${author} can hand in a shorter one.` : again}`;
  }
};

const faultWords = (fault: PaperFault, pages: number | undefined): string => {
  const words: Readonly<Record<PaperFault, string>> = {
    'not a PDF': 'is not a PDF and could not be turned into one, so it is not in this pack.',
    'too large': 'is too large to be put into a pack.',
    broken: 'is broken and cannot be opened, so it is not in this pack.',
    locked: 'is locked with a password, so it is not in this pack. It has to be saved without one.',
    empty: 'has no pages.',
    'too long': `has ${pages === undefined ? 'too many' : String(pages)} pages; a pack takes papers of up to ${String(mostPages)}, so it is not in this one.`,
  };
  return words[fault];
};

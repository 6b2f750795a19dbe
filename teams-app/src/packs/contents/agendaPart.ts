import type { AgendaLine } from '../../domain';
import type { Block, Cell, Section, Table } from '../document';
import { cell, paragraph, plain, quiet, strong } from '../runs';
import { hours, type PackScene } from './packScene';
import { paperId } from './paperPart';

/** The agenda with times, purposes and what touches each item; what is wrong with it stands above. */
export const agendaPart = (scene: PackScene): Section => {
  const { view, meeting } = scene;
  const { times, items, quorumProblems } = view;
  const decisions = items.filter(({ item }) => item.purpose === 'Decision').length;
  const lead = [
    `${sentenceCase(count(items.length, 'item'))}, ${count(decisions, 'decision')} among them.`,
    hours(meeting) === '' ? undefined : `${sentenceCase(hours(meeting))}${meeting.place ? `, ${meeting.place}` : ''}.`,
  ];
  const notices = [times.sentence, view.risk?.sentence, ...quorumProblems].filter((text) => text !== undefined);
  const blocks: Block[] = [
    paragraph(lead.filter(Boolean).join(' '), 'lead'),
    ...notices.map((text) => paragraph(text, 'notice')),
    ...(meeting.note ? [paragraph(meeting.note)] : []),
    items.length === 0 ? paragraph('Nothing is on the agenda yet.', 'notice') : agendaTable(items, scene),
  ];
  if (view.quorum.isSet)
    blocks.push(
      { kind: 'heading', level: 2, text: 'Quorum' },
      { kind: 'list', items: view.quorum.lines.map(({ words }) => plain(words)) },
    );
  return { id: 'agenda', title: 'Agenda', label: 'Agenda', blocks };
};

const agendaTable = (items: readonly AgendaLine[], scene: PackScene): Table => ({
  kind: 'table',
  caption: 'Items',
  captionHidden: true,
  columns: [
    { heading: 'Item', share: 1.1 },
    { heading: 'Time', share: 1.3 },
    { heading: 'What is taken', share: 7 },
    { heading: 'Asked for', share: 2 },
    { heading: 'Presented by', share: 2.6 },
  ],
  rows: items.map((line) => [
    [[strong(String(line.number))]],
    [
      plain(line.start ?? `${String(line.minutes)} min`),
      ...(line.start ? [[quiet(`${String(line.minutes)} min`)]] : []),
    ],
    whatIsTaken(line),
    cell(line.item.purpose),
    [
      line.presenter ? plain(line.presenter.title) : [quiet('nobody named')],
      ...(line.sponsor && line.sponsor.id !== line.presenter?.id ? [[quiet(`for ${line.sponsor.title}`)]] : []),
    ],
  ]),
  ...(scene.view.items.length > 0 && { rowHeadings: true }),
});

const whatIsTaken = ({ item, papers, interests, quorumAtRisk }: AgendaLine): Cell => [
  [strong(item.title)],
  ...papers.map(({ paper, state }) => [
    { text: paper.title, link: `#${paperId(paper)}` },
    ...(state === 'late' ? [{ text: ' (came late)', tone: 'warning' as const }] : []),
    ...(state === 'awaited' ? [{ text: ' (awaited)', tone: 'quiet' as const }] : []),
    ...(state === 'overdue' ? [{ text: ' (not received)', tone: 'late' as const }] : []),
  ]),
  ...interests.map(({ sentence }) => [{ text: `Interest: ${sentence}`, tone: 'warning' as const }]),
  ...(quorumAtRisk ? [[{ text: 'The quorum is not expected to hold for this decision.', tone: 'late' as const }]] : []),
];

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number === 0 ? 'no' : String(number)} ${number === 1 ? one : many}`;

export const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

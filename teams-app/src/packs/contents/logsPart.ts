import { addDays, meetingsOf } from '../../domain';
import type { Action, Decision } from '../../lists';
import type { Section } from '../document';
import { cell, paragraph, plain, quiet, strong, typed } from '../runs';
import { count, sentenceCase } from './agendaPart';
import type { PackScene } from './packScene';

/** Decisions older than this stand in the log of the tab, not in the pack. */
const decisionDays = 365;

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key.localeCompare(b.key, 'en-GB', { numeric: true });

/** Actions of the group: what is open, the longest due first, then what was done since it last met. */
export const actionLogPart = (scene: PackScene): Section => {
  const { snapshot, group, meeting, today, nameOf, day } = scene;
  const held = meetingsOf(group, snapshot);
  const ours = new Set(held.map(({ id }) => id));
  const last = held.findLast(({ state, id }) => state === 'Closed' && id !== meeting.id);
  const actions = [...snapshot.actions.values()].filter((action) => ours.has(action.meeting ?? ''));
  const open = actions
    .filter(({ done }) => done === undefined)
    .sort((a, b) => (a.due === b.due ? byKey(a, b) : a.due < b.due ? -1 : 1));
  const done = actions
    .filter(({ done: on }) => on !== undefined && on >= (last?.on ?? addDays(today, -60)))
    .sort(byKey);
  const late = open.filter(({ due }) => due < today).length;
  const section = { id: 'actions', title: 'Action log', label: 'Action log' };
  if (open.length + done.length === 0)
    return { ...section, blocks: [paragraph('No action is open, and none was closed since last time.')] };
  const row = (action: Action) => [
    [[strong(action.key)]],
    [
      plain(action.title),
      ...typed(action.note).map(([run]) => [{ text: run && 'text' in run ? run.text : '', tone: 'quiet' as const }]),
    ],
    cell(nameOf(action.owner)),
    action.done !== undefined
      ? [plain(`Done ${day(action.done)}`)]
      : [
          plain(day(action.due)),
          action.due < today ? [{ text: 'Late', tone: 'late' as const, strong: true }] : [quiet('Open')],
        ],
  ];
  return {
    ...section,
    blocks: [
      paragraph(
        `${sentenceCase(count(open.length, 'action'))} open, ${late === 0 ? 'none' : String(late)} late; ${count(done.length, 'action')} done since last time.`,
        'lead',
      ),
      {
        kind: 'table',
        caption: 'Actions',
        captionHidden: true,
        rowHeadings: true,
        columns: [
          { heading: 'Reference', share: 2.4 },
          { heading: 'Action', share: 6.4 },
          { heading: 'Owner', share: 2.4 },
          { heading: 'Due', share: 1.9 },
        ],
        rows: [...open, ...done].map(row),
      },
    ],
  };
};

/** Decisions of the group within a year, newest first, with when each is looked at again. */
export const decisionLogPart = (scene: PackScene): Section => {
  const { snapshot, group, today, day, meeting } = scene;
  const isOurs = ({ group: of, meeting: at }: Decision): boolean =>
    of === group?.id ||
    (of === undefined &&
      (at === undefined
        ? group?.kind === 'Leadership group'
        : meetingsOf(group, snapshot).some(({ id }) => id === at)));
  const decisions = [...snapshot.decisions.values()]
    .filter(
      (decision) => isOurs(decision) && decision.meeting !== meeting.id && decision.on >= addDays(today, -decisionDays),
    )
    .sort((a, b) => (a.on === b.on ? byKey(b, a) : a.on < b.on ? 1 : -1));
  const section = { id: 'decisions', title: 'Decision log', label: 'Decision log' };
  if (decisions.length === 0)
    return { ...section, blocks: [paragraph('The group has made no decision within the last year.')] };
  return {
    ...section,
    blocks: [
      paragraph(`${sentenceCase(count(decisions.length, 'decision'))} within a year, newest first.`, 'lead'),
      {
        kind: 'table',
        caption: 'Decisions',
        captionHidden: true,
        rowHeadings: true,
        columns: [
          { heading: 'Reference', share: 2.6 },
          { heading: 'Decision', share: 6 },
          { heading: 'Why', share: 4 },
          { heading: 'How it stands', share: 2.2 },
        ],
        rows: decisions.map(({ key, on, title, wording, rationale, reviewBy, state }) => [
          [[strong(key)], [quiet(day(on))]],
          [[strong(title)], ...typed(wording)],
          cell(rationale),
          [
            plain(state),
            ...(reviewBy === undefined
              ? []
              : [
                  reviewBy < today
                    ? [{ text: `To be looked at since ${day(reviewBy)}`, tone: 'late' as const }]
                    : [quiet(`again by ${day(reviewBy)}`)],
                ]),
          ],
        ]),
      },
    ],
  };
};

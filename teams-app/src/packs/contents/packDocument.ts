import type { Paper } from '../../lists';
import type { Cover, PackDocument, Section } from '../document';
import { plain } from '../runs';
import { agendaPart } from './agendaPart';
import { escalationsPart } from './escalationsPart';
import { forwardPart } from './forwardPart';
import { domainsOf, highlightPart } from './highlightPart';
import { interestsPart } from './interestsPart';
import { actionLogPart, decisionLogPart } from './logsPart';
import { lastMinutesPart } from './minutesPart';
import { fullDay, hours, type PackScene } from './packScene';
import { missingSentence, paperPart, type PaperState } from './paperPart';

/** Papers of a meeting in the order of its agenda, those on no item last. */
export const papersOf = ({ snapshot, meeting, view }: PackScene): readonly Paper[] => {
  const place = new Map(
    view.items.flatMap(({ papers, number }) => papers.map(({ paper }) => [paper.id, number] as const)),
  );
  return [...snapshot.papers.values()]
    .filter((paper) => paper.meeting === meeting.id)
    .sort(
      (a, b) =>
        (place.get(a.id) ?? 9999) - (place.get(b.id) ?? 9999) || a.key.localeCompare(b.key, 'en-GB', { numeric: true }),
    );
};

export interface PackContents {
  readonly document: PackDocument;
  /** What is missing from it, a sentence each; they stand on the cover too. */
  readonly missing: readonly string[];
}

/** All parts of a pack in their order. Pages on measures and benefits have their place before the papers. */
export const packDocument = (scene: PackScene, states: ReadonlyMap<string, PaperState>): PackContents => {
  const { meeting, group, view, version } = scene;
  const stateOf = (paper: Paper): PaperState => states.get(paper.id) ?? { kind: 'not received' };
  const papers = papersOf(scene);
  const missing = papers.flatMap((paper) => missingSentence(paper, stateOf(paper), scene) ?? []);
  const parts: readonly Section[] = [
    agendaPart(scene),
    interestsPart(scene),
    lastMinutesPart(scene),
    actionLogPart(scene),
    decisionLogPart(scene),
    escalationsPart(scene),
    ...domainsOf(scene).map((domain) => highlightPart(domain, scene)),
    ...papers.map((paper) =>
      paperPart(
        paper,
        view.items.find(({ papers: of }) => of.some((one) => one.paper.id === paper.id)),
        stateOf(paper),
        scene,
      ),
    ),
    forwardPart(scene),
  ];
  const name = group?.title ?? meeting.title;
  return {
    missing,
    document: {
      title: `${name}: papers for ${fullDay(meeting.on)}`,
      subject: `Meeting pack ${meeting.key}, version ${String(version)}`,
      author: 'IPMO Hub',
      language: 'en-GB',
      footer: `${name}, ${fullDay(meeting.on)} · version ${String(version)}`,
      cover: coverOf(scene, missing),
      sections: [{ id: 'contents', title: 'Contents', label: '', blocks: [{ kind: 'contents' }] }, ...parts],
    },
  };
};

const coverOf = ({ meeting, group, view, version, today, snapshot }: PackScene, missing: readonly string[]): Cover => {
  const time = hours(meeting);
  const domain = snapshot.domains.get(group?.domain ?? '');
  return {
    over: domain ? domain.title : 'Pharmacy programme',
    title: group?.title ?? meeting.title,
    under: `Papers for ${fullDay(meeting.on)}${time === '' ? '' : `, ${time}`}`,
    facts: [
      { name: 'Place', value: plain(meeting.place ?? 'not said') },
      { name: 'Chair', value: plain(view.chair?.title ?? 'nobody named') },
      { name: 'Minutes by', value: plain(view.secretary?.title ?? 'nobody named') },
      { name: 'Reference', value: plain(meeting.key) },
      { name: 'Version', value: plain(`${String(version)}, as things stood on ${fullDay(today)} at ${view.now}`) },
    ],
    noticesTitle: 'What is missing',
    notices: missing,
  };
};

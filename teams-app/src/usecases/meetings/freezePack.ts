import { AppError } from '../../errors';
import { asFileName, type Drive } from '../../graph';
import {
  listNames,
  looksLikeNhsNumber,
  type ListName,
  type Meeting,
  type Pack,
  type Paper,
  type Snapshot,
} from '../../lists';
import type { Context } from '../context';
import { instantOf } from '../moments';
import { actingPerson, actorFault, refused, type Refused } from '../refusals';
import { writeOver } from '../writeOver';
import { runMeetingFault } from './runFault';
import { readPaperFile, type PaperFile } from './readPaperFile';

/** What a pack is made of: nothing in it changes while it is made, whatever people do to the plan meanwhile. */
export interface FrozenProgramme {
  readonly snapshot: Snapshot;
  readonly meeting: Meeting;
  readonly version: number;
  /** The pack's stamp. */
  readonly frozenAt: Date;
  /** A paper's file as PDF, or why it cannot be had. */
  readonly readPaper: (paper: Paper) => Promise<PaperFile>;
}

export interface PackDocuments {
  readonly word: Uint8Array;
  readonly pdf: Uint8Array;
  /** Of the PDF. */
  readonly pages: number;
  /** Fingerprints of its parts, as text; equal when nothing in it changed. */
  readonly contents: string;
  /** What it says is missing, a sentence each. */
  readonly missing: readonly string[];
  /** What changed since the version with these fingerprints that was frozen at that moment, a sentence each; that days went by is no change. */
  readonly changed: (previousContents: string, frozenAt: Date) => readonly string[];
}

export interface FreezePorts {
  readonly drive: Pick<Drive, 'ensureFolder' | 'upload' | 'asPdf'>;
  /** Makes the documents. */
  readonly build: (frozen: FrozenProgramme) => Promise<PackDocuments>;
}

export type PackFrozen =
  | { readonly kind: 'frozen'; readonly pack: Pack }
  /** Nothing that is in it changed since this version. */
  | { readonly kind: 'unchanged'; readonly pack: Pack };

/** After so long a version without files was given up, not slow. */
const givenUpMs = 15 * 60_000;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Freezes a meeting's pack as its next version and puts both files into the library, for whoever runs the group and for the suite. It is made of one
 * snapshot. The version's record comes first, under its unique reference: of two people at once one makes it, and the other is told. A version whose
 * maker was stopped half-way is made again under its number.
 */
export const freezePack = async (
  context: Context,
  { meeting: wanted }: { readonly meeting: Pick<Meeting, 'id'> },
  { drive, build }: FreezePorts,
): Promise<PackFrozen | Refused> => {
  const refusal = freezeFault(context, wanted);
  if (refusal) return refusal;
  const snapshot = frozen(context.replica.snapshot);
  const meeting = snapshot.meetings.get(wanted.id);
  if (!meeting) return refused('meeting.gone');
  const versions = versionsOf(snapshot, meeting);
  const last = versions.at(-1);
  const isOpen = last !== undefined && last.pdf === undefined;
  if (isOpen && isUnderWay(context, last)) return refused('pack.underWay', { person: makerOf(context, last) });
  const before = isOpen ? versions.at(-2) : last;
  const version = isOpen ? last.version : (last?.version ?? 0) + 1;

  const readPaper = (paper: Paper): Promise<PaperFile> => readPaperFile(drive, paper);
  const made = await build({ snapshot, meeting, version, frozenAt: context.now(), readPaper });
  const changed = before ? made.changed(before.contents ?? '', new Date(before.frozenAt)) : [];
  if (before && changed.length === 0 && !isOpen) return { kind: 'unchanged', pack: before };

  const claimed = await claim(context, { meeting, version, made, changes: changed, open: isOpen ? last : undefined });
  if ('error' in claimed) return claimed;
  const folder = `Packs/${asFileName(meeting.key)}`;
  await drive.ensureFolder(folder);
  const path = `${folder}/${asFileName(`${meeting.key} pack v${String(version)}`)}`;
  const pdf = await drive.upload(`${path}.pdf`, made.pdf, { mimeType: 'application/pdf' });
  const word = await drive.upload(`${path}.docx`, made.word, { mimeType: wordType });
  const written = { pdf: pdf.entry.webUrl, word: word.entry.webUrl };
  const pack = await writeOver(context, 'packs', claimed.pack, (current) =>
    current.pdf === written.pdf && current.word === written.word ? undefined : written,
  );
  return { kind: 'frozen', pack };
};

/** Why the actor may not freeze this meeting's pack; undefined when they may. A closed meeting's may be frozen: it is what was decided on. */
const freezeFault = (context: Context, { id }: Pick<Meeting, 'id'>): Refused | undefined => {
  const meeting = context.replica.snapshot.meetings.get(id);
  if (!meeting) return actorFault(context) ?? refused('meeting.gone');
  return (
    runMeetingFault(context, meeting) ?? (meeting.state === 'Cancelled' ? refused('meeting.cancelled') : undefined)
  );
};

/** A meeting's packs, the first version first. */
export const versionsOf = ({ packs }: Pick<Snapshot, 'packs'>, { id }: Pick<Meeting, 'id'>): readonly Pack[] =>
  [...packs.values()].filter(({ meeting }) => meeting === id).sort((a, b) => a.version - b.version);

/** Items are never changed in place, so that a copy of the maps stays as it is. */
const frozen = (snapshot: Snapshot): Snapshot => {
  const maps = Object.fromEntries(listNames.map((name: ListName) => [name, new Map<string, unknown>(snapshot[name])]));
  return { ...snapshot, ...(maps as unknown as Partial<Snapshot>) };
};

/** Whoever made it knows that it failed, and may make it again at once. */
const isUnderWay = (context: Context, { frozenAt, by }: Pack): boolean =>
  by !== actingPerson(context)?.id && context.now().getTime() - Date.parse(frozenAt) < givenUpMs;

const makerOf = ({ replica }: Context, { by }: Pick<Pack, 'by'>): string =>
  replica.snapshot.people.get(by ?? '')?.title ?? 'IPMO Hub';

interface Claim {
  readonly meeting: Meeting;
  readonly version: number;
  readonly made: PackDocuments;
  readonly changes: readonly string[];
  /** A record that its maker left without files. */
  readonly open: Pack | undefined;
}

const claim = async (
  context: Context,
  { meeting, version, made, changes, open }: Claim,
): Promise<{ readonly pack: Pack } | Refused> => {
  const by = actingPerson(context)?.id;
  const [changed, missing] = [lines(changes), lines(made.missing)];
  const fields = {
    frozenAt: instantOf(context),
    pages: made.pages,
    contents: made.contents,
  };
  if (open) {
    const taken = await context.store.update('packs', open, {
      ...fields,
      changed: changed ?? null,
      missing: missing ?? null,
      by: by ?? null,
    });
    if (taken.kind === 'updated' && !taken.merged) return { pack: taken.item };
    return refused('pack.underWay', { person: 'Somebody' });
  }
  const { kind, item } = await context.store.create('packs', {
    title: `${meeting.title}, pack, version ${String(version)}`.slice(0, 255),
    key: `${meeting.key}.v${String(version)}`,
    meeting: meeting.id,
    version,
    ...fields,
    ...(changed !== undefined && { changed }),
    ...(missing !== undefined && { missing }),
    ...(by !== undefined && { by }),
  });
  // An answer that was lost: it is ours when it says what we wrote.
  const isOurs = item.by === by && item.frozenAt === fields.frozenAt && item.contents === made.contents;
  if (kind === 'created' || (isOurs && item.pdf === undefined)) return { pack: item };
  if (item.meeting !== meeting.id) throw new AppError('write.conflict', { facts: { person: 'Another meeting' } });
  return refused('pack.taken', { person: makerOf(context, item), version });
};

const mostCharacters = 8000;

/** As many whole lines as a column holds. */
const lines = (sentences: readonly string[]): string | undefined => {
  const kept: string[] = [];
  let left = mostCharacters - 100;
  for (const sentence of sentences) {
    left -= sentence.length + 1;
    if (left < 0) break;
    kept.push(sentence);
  }
  if (kept.length < sentences.length) kept.push(`… and ${String(sentences.length - kept.length)} more.`);
  const text = kept.join('\n');
  // A version must not fail on a number in a title.
  return text === '' ? undefined : looksLikeNhsNumber(text) ? text.replace(/\p{N}/gu, '#') : text;
};

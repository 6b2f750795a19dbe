import type { Paper } from '../lists';
import { packDocument, papersOf } from './contents/packDocument';
import { packScene, type PackInput, type PackScene } from './contents/packScene';
import { paperId, type PaperState } from './contents/paperPart';
import { changesBetween, fingerprints, markOfBytes } from './fingerprints';
import type { PackFonts } from './pdf/drawDocument';
import { openPaper, type OpenPaper } from './pdf/openPaper';
import { writePdf } from './writePdf';
import { writeWord } from './word/writeWord';

/** A paper's file as the library gives it: a PDF's bytes (a Word file turned into one), or the sentence why it cannot be had. */
export type PaperFile = { readonly bytes: Uint8Array } | { readonly reason: string };

export interface PackPorts {
  readonly fonts: PackFonts;
  /** Asked for each paper that was received and has a file, one after the other. */
  readonly readPaper: (paper: Paper) => Promise<PaperFile>;
}

export interface Pack {
  readonly word: Uint8Array;
  readonly pdf: Uint8Array;
  /** Of the PDF. */
  readonly pages: number;
  /** Fingerprints of its parts, for the next version to compare with. */
  readonly contents: string;
  /** What is missing from it, a sentence each. */
  readonly missing: readonly string[];
  /**
   * What changed since the version with these fingerprints, a sentence each. With the moment it was frozen at, what only the days that went by have
   * changed (a date that is late by now) is none.
   */
  readonly changed: (previousContents: string, frozenAt?: Date) => readonly string[];
}

/**
 * Writes a meeting's pack in both formats. A paper that is missing, broken or locked is said in its place; nothing that is in a file makes it fail. The same
 * input gives the same bytes, whenever and wherever it runs.
 */
export const buildPack = async (input: PackInput, { fonts, readPaper }: PackPorts): Promise<Pack> => {
  const scene = packScene(input);
  const { now } = input;
  const [states, opened] = await readPapers(scene, readPaper);
  for (;;) {
    const { document, missing } = packDocument(scene, states);
    const written = await writePdf(document, { fonts, now, opened });
    if ('failed' in written) {
      // What could not be taken over is said instead; each round has fewer files, so that it ends.
      for (const paper of papersOf(scene)) {
        if (!written.failed.includes(paperId(paper))) continue;
        states.set(paper.id, { kind: 'unusable', fault: 'broken' });
        opened.delete(paperId(paper));
      }
      continue;
    }
    const contents = fingerprints(document);
    return {
      word: await writeWord(document, { now }),
      pdf: written.bytes,
      pages: written.pages,
      contents,
      missing,
      changed(previous, frozenAt) {
        if (!frozenAt) return changesBetween(previous, contents);
        const { document: then } = packDocument(packScene({ ...input, now: frozenAt }), states);
        return changesBetween(previous, fingerprints(then));
      },
    };
  }
};

const readPapers = async (
  scene: PackScene,
  readPaper: PackPorts['readPaper'],
): Promise<readonly [Map<string, PaperState>, Map<string, OpenPaper>]> => {
  const states = new Map<string, PaperState>();
  const opened = new Map<string, OpenPaper>();
  for (const paper of papersOf(scene)) {
    if (paper.receivedOn === undefined) states.set(paper.id, { kind: 'not received' });
    else if ((paper.file ?? '') === '') states.set(paper.id, { kind: 'no file' });
    else {
      const file = await readPaper(paper);
      if ('reason' in file) {
        states.set(paper.id, { kind: 'not fetched', reason: file.reason });
        continue;
      }
      const answer = await openPaper(file.bytes);
      if ('fault' in answer) states.set(paper.id, { kind: 'unusable', ...answer });
      else {
        opened.set(paperId(paper), answer.paper);
        // The bytes themselves are let go: what is parsed of them is all that is needed.
        states.set(paper.id, { kind: 'there', pages: answer.paper.pages.length, mark: markOfBytes(file.bytes) });
      }
    }
  }
  return [states, opened];
};

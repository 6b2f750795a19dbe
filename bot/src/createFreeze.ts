import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createCalendar, policyFrom } from '@ipmo-hub/teams-app/domain';
import type { Drive } from '@ipmo-hub/teams-app/graph';
import { buildPack, type PackFonts } from '@ipmo-hub/teams-app/packs';
import { freezePack, type FrozenProgramme, type PackDocuments } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from './createSuite';

/** Freezes packs into a library. One at a time: each holds all of its papers while it is made. */
export const createFreeze = (drive: Drive): NonNullable<Suite['freeze']> => {
  let fonts: Promise<PackFonts> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const build = async (frozen: FrozenProgramme): Promise<PackDocuments> => {
    // Read when the first pack is made; a failure is not kept.
    fonts ??= readFonts().catch((fault: unknown) => {
      fonts = undefined;
      throw fault;
    });
    const { snapshot, meeting, version, frozenAt: now, readPaper } = frozen;
    const policy = policyFrom(snapshot.policies.values());
    const calendar = createCalendar({ closures: policy.closures });
    return buildPack({ snapshot, meeting, now, policy, calendar, version }, { fonts: await fonts, readPaper });
  };
  return (context, meeting) => {
    const frozen = turn.then(() => freezePack(context, { meeting }, { drive, build }));
    turn = frozen.catch(() => undefined);
    return frozen;
  };
};

/** Arimo has the widths of Arial, and may be given away with a document. A bundle has the files beside it, where there are no packages. */
const readFonts = async (): Promise<PackFonts> => {
  const [regular, bold] = await Promise.all([readFont('400Regular'), readFont('700Bold')]);
  return { regular, bold };
};

const readFont = async (weight: string): Promise<Uint8Array> => {
  const file = `Arimo_${weight}.ttf`;
  const beside = await readFile(new URL(`fonts/${file}`, import.meta.url)).catch(() => undefined);
  const find = createRequire(import.meta.url).resolve;
  return new Uint8Array(beside ?? (await readFile(find(`@expo-google-fonts/arimo/${weight}/${file}`))));
};

import { AppManifestUtils } from '@microsoft/app-manifest';
import { strToU8, zipSync } from 'fflate';
import type { Manifest } from './createManifest';
import { checkIcon, drawIcon, iconSizes } from './drawIcon';

export interface AppPackage {
  /** What Teams would refuse, as sentences; the package is good when there is none. */
  readonly problems: readonly string[];
  /** The zip to upload: `manifest.json` and both icons at its top. */
  readonly zip: Uint8Array;
}

// A zip's own clock: the same input gives the same bytes.
const stamp = new Date('2026-01-01T00:00:00Z');

/** Checks a manifest against Microsoft's schema (bundled, offline) and its icons against Teams' rules, and zips them. */
export const packApp = async (
  manifest: Manifest,
  icons: { readonly color: string; readonly outline: string },
): Promise<AppPackage> => {
  const schemaProblems = await AppManifestUtils.validateAgainstSchema(manifest);
  const problems = [
    ...schemaProblems.map((problem) => `manifest.json ${problem}`),
    ...checkIcon('color', icons.color),
    ...checkIcon('outline', icons.outline),
  ];
  const zip = zipSync(
    {
      'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
      'color.png': drawIcon(icons.color, iconSizes.color),
      'outline.png': drawIcon(icons.outline, iconSizes.outline),
    },
    { mtime: stamp },
  );
  return { problems, zip };
};

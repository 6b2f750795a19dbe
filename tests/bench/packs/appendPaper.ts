// Run by packs.ts in a process of its own: builds one pack with a paper appended and prints the most memory the process ever had, in KB.
import { readFileSync } from 'node:fs';
import { buildPack } from '@ipmo-hub/teams-app/packs';
import { packFonts } from '../../unit/teams-app/packs/packFonts';
import { packWorld } from '../../unit/teams-app/packs/packWorld';

const [path = ''] = process.argv.slice(2);
const input = packWorld(12).input();
const fonts = packFonts();
const before = process.resourceUsage().maxRSS;
const pack = await buildPack(input, {
  fonts,
  readPaper: () => Promise.resolve(path === '' ? { reason: 'None is appended.' } : { bytes: readFileSync(path) }),
});
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ before, peak: maxRSS, pages: pack.pages, bytes: pack.pdf.length }));

// Run by packs.ts in a process of its own, so that the making does not count: writes a paper of 300 pages to a file.
import { writeFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { pictureOfNoise } from '../../unit/teams-app/packs/sampleDocument';

const [kind = 'text', path = ''] = process.argv.slice(2);
const paper = await PDFDocument.create({ updateMetadata: false });
for (let page = 0; page < 300; page += 1) {
  const sheet = paper.addPage();
  if (kind === 'scanned') {
    const picture = await paper.embedPng(pictureOfNoise(180, 190, page + 1));
    sheet.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  } else
    for (let line = 0; line < 45; line += 1)
      sheet.drawText(`${String(page)}.${String(line)} What patients said of deliveries, and what came of it since.`, {
        x: 56,
        y: 780 - line * 16,
        size: 10,
      });
}
writeFileSync(path, await paper.save());

import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findPdfConverter, type RunProgram } from '../../../../infra/local/src/findPdfConverter';

const document = { name: 'Cover sheet.docx', mimeType: 'application/msword', bytes: new TextEncoder().encode('words') };

const folderWithOffice = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ipmo-soffice-'));
  const program = path.join(folder, process.platform === 'win32' ? 'soffice.exe' : 'soffice');
  writeFileSync(program, '');
  chmodSync(program, 0o755);
  return folder;
};

test('without a converter on the machine there is none', () => {
  expect(findPdfConverter([mkdtempSync(path.join(tmpdir(), 'ipmo-empty-'))])).toBeUndefined();
});

test('the converter is called with the document, and its PDF is the answer', async () => {
  // Obeys LibreOffice's command line: the last argument is the document, the PDF goes to --outdir under its name.
  const office: RunProgram = (_program, args) => {
    const source = args.at(-1) ?? '';
    const folder = args[args.indexOf('--outdir') + 1] ?? '';
    const words = `%PDF of ${path.basename(source)}: ${readFileSync(source, 'utf8')}`;
    writeFileSync(path.join(folder, 'document.pdf'), words);
    return Promise.resolve();
  };
  const pdf = await findPdfConverter([folderWithOffice()], office)?.(document);
  expect(new TextDecoder().decode(pdf)).toBe('%PDF of document.docx: words');
});

test('a converter that fails is an error, not an empty file', async () => {
  const broken: RunProgram = () => Promise.reject(new Error('exit 3'));
  await expect(findPdfConverter([folderWithOffice()], broken)?.(document)).rejects.toThrow('exit 3');
});

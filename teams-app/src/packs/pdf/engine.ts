import PDFDocument from 'pdfkit';

/** A node of the structure tree under construction. */
export interface Structure {
  add(child: Structure | MarkedContent): Structure;
  end(): void;
}

/** A stretch of a page that belongs to a node. */
export interface MarkedContent {
  readonly refs: readonly unknown[];
}

export interface StructureOptions {
  readonly title?: string;
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
}

/** A bookmark, to which others are added; it leads to the page that was added last. */
export interface Bookmark {
  addItem(title: string, options: { readonly fit: boolean }): Bookmark;
}

/** What is used of pdfkit, in its own names. Bundlers for the browser take its browser build by themselves. */
export interface Pdf {
  readonly page: { readonly width: number; readonly height: number };
  readonly outline: Bookmark;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): Pdf;
  registerFont(name: string, bytes: Uint8Array): Pdf;
  font(name: string): Pdf;
  fontSize(size: number): Pdf;
  fillColor(colour: string): Pdf;
  strokeColor(colour: string): Pdf;
  lineWidth(width: number): Pdf;
  text(text: string, x: number, y: number, options: { readonly lineBreak: false }): Pdf;
  widthOfString(text: string): number;
  image(bytes: Uint8Array, x: number, y: number, size: { readonly width: number; readonly height: number }): Pdf;
  rect(x: number, y: number, width: number, height: number): Pdf;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): Pdf;
  circle(x: number, y: number, radius: number): Pdf;
  polygon(...points: readonly (readonly [number, number])[]): Pdf;
  fill(colour: string): Pdf;
  stroke(): Pdf;
  struct(type: string, options?: StructureOptions): Structure;
  addStructure(structure: Structure): Pdf;
  markStructureContent(type: string): MarkedContent;
  markContent(type: 'Artifact', options: { readonly type: string; readonly attached?: readonly string[] }): Pdf;
  endMarkedContent(): Pdf;
  addNamedDestination(name: string, fit: 'Fit'): void;
  goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): Pdf;
  link(x: number, y: number, width: number, height: number, address: string, options: LinkOptions): Pdf;
  end(): void;
}

/** `Contents` is said of the link; pdfkit writes text that is an object as a PDF string, and a plain one as a name. */
export interface LinkOptions {
  readonly structParent: Structure;
  readonly Contents: object;
}

export interface PdfOptions {
  readonly autoFirstPage: false;
  readonly pdfVersion: '1.7';
  readonly tagged: true;
  readonly displayTitle: true;
  readonly lang: string;
  /** Empty: no font of pdfkit's own is opened. */
  readonly font: '';
  readonly info: Readonly<Record<string, string | Date>>;
}

/** A document and, once it is ended, its bytes. */
export const createPdf = (options: PdfOptions): { readonly pdf: Pdf; readonly bytes: Promise<Uint8Array> } => {
  const made = new PDFDocument(options);
  const chunks: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    made.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    made.on('end', () => resolve(joined(chunks)));
    made.on('error', reject);
  });
  return { pdf: made as unknown as Pdf, bytes };
};

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

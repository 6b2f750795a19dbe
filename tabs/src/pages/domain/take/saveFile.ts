/** Hands a file to the browser's downloads. */
export const saveFile = (document: Document, name: string, type: string, bytes: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by the next turn; keeping it longer would keep the bytes.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
};

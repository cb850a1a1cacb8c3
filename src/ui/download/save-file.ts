const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(content: Uint8Array | string | Blob, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A browser may read a large file a while after the click.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

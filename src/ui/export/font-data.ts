import fontUrl from '@fontsource-variable/encode-sans/files/encode-sans-latin-wdth-normal.woff2?url';

let known: Promise<string | undefined> | null = null;

async function read(): Promise<string> {
  const blob = await (await fetch(fontUrl)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Our typeface as a data address, for pictures that cannot ask for it; `undefined` where it does not come. */
export function fontData(): Promise<string | undefined> {
  known ??= read().catch(() => undefined);
  return known;
}

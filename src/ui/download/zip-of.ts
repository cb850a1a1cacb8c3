/** The bytes of a ZIP of text files, by name. The packer is loaded when it is first asked for. */
export async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

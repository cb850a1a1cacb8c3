/**
 * Copies what a field shows. Where the browser does not let a page write to the clipboard, the field is selected and
 * copied the old way; where that is refused too, it stays selected for the reader's own keys.
 * @returns whether the text is in the clipboard
 */
export async function copyText(
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

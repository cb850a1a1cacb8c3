/**
 * What the browser keeps for the page, in a tab (`sessionStorage`) or for good (`localStorage`). One that keeps nothing,
 * because it is blocked or full, is no error: what is read is `null`, and what is written is gone with the page.
 */
export function browserStorage(kind: 'sessionStorage' | 'localStorage') {
  return {
    read(key: string): string | null {
      try {
        return globalThis[kind].getItem(key);
      } catch {
        return null;
      }
    },
    write(key: string, text: string): void {
      try {
        globalThis[kind].setItem(key, text);
      } catch {
        // Kept until the page is left, by whoever wrote it.
      }
    },
  };
}

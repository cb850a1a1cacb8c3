/** What outlasts a reload of the window; where the browser keeps nothing, as in some frames, it does not. */
export const keptInSession = {
  read(key: string): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(key: string, text: string): void {
    try {
      sessionStorage.setItem(key, text);
    } catch {
      // Blocked: it lasts until the reload.
    }
  },
};

/** Names of the themes; apart from their colours, which come from a file that only a bundler reads. */
export const THEMES = ['dark', 'light'] as const;

/** What those who show previews of links ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

/** What a frame of the atlas may do; links in it open pages of their own. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * The frame keeps its own origin where that is not the page's: it is kept apart by that alone, and browsers cache nothing
 * for frames without one. In a page of the same origin a frame that keeps it could reach out of its sandbox, so there it
 * gets none; nor where the page asks for that.
 */
export function sandboxOf(isOpaque: boolean): string {
  return isOpaque ? SANDBOX : `${SANDBOX} allow-same-origin`;
}

/** A page that is not looked at is given no frame. */
const MOST_MS = 200;

/** What stands before any script runs, the picture of the opening view, has been handed to the screen. */
export function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MOST_MS);
    // a task after the frame: in the callback itself it has not been drawn yet
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

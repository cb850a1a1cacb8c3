type Frame = (time: number) => void;

/** Frames after which nothing new is to be found: in one it is seen what changed, in the next one it has been drawn. */
const FRAMES = 2;

/**
 * Gives deck.gl frames of the browser while there is something to draw. By itself it asks for each, 60 in a second, to
 * see whether anything has changed, and a machine at rest never rests.
 */
export class FramesOnDemand {
  readonly #isBusy: () => boolean;
  #waiting: Frame | null = null;
  #frame = 0;
  #left = FRAMES;

  /** @param isBusy whether something is still on its way that a later frame would find */
  constructor(isBusy: () => boolean) {
    this.#isBusy = isBusy;
  }

  /** There may be something to draw. */
  wake(): void {
    this.#left = FRAMES;
    this.#schedule();
  }

  requestAnimationFrame(frame: Frame): number {
    this.#waiting = frame;
    this.#schedule();
    return FRAMES;
  }

  cancelAnimationFrame(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#waiting = null;
  }

  #schedule(): void {
    if (!this.#waiting || this.#frame !== 0) return;
    if (this.#left === 0 && !this.#isBusy()) return;
    this.#frame = requestAnimationFrame((time) => {
      this.#frame = 0;
      this.#left = Math.max(0, this.#left - 1);
      const frame = this.#waiting;
      this.#waiting = null;
      frame?.(time);
    });
  }
}

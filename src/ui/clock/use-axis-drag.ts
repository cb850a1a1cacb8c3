import { type PointerEvent, useRef } from 'react';
import { dragTo, type HeldPart, type Hold, takeHold } from './axis-drag';
import { clockSpan, moveSpan } from './move-clock';

interface Options {
  /** Pixels around a handle within which it is taken as it is. */
  reach: number;
  onHold: (part: HeldPart) => void;
}

/** Pointer handlers of the axis: press, drag and let go, at most one step of the clock a frame. */
export function useAxisDrag({ reach, onHold }: Options) {
  const drag = useRef<{ hold: Hold; box: DOMRect; at: number; frame: number } | null>(null);

  const apply = () => {
    const now = drag.current;
    if (!now) return;
    now.frame = 0;
    const clock = clockSpan();
    const next = dragTo(now.hold, clock, now.at);
    const isSame =
      next.month === clock.month && next.from === clock.from && next.other === clock.other;
    if (!isSame) moveSpan(next);
  };

  const end = () => {
    const now = drag.current;
    if (!now) return;
    if (now.frame) {
      cancelAnimationFrame(now.frame);
      apply();
    }
    drag.current = null;
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || !event.isPrimary) return;
      // the browser would otherwise move the focus to the page after we give it to the slider
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const box = event.currentTarget.getBoundingClientRect();
      const at = (event.clientX - box.left) / box.width;
      const hold = takeHold(clockSpan(), at, reach / box.width);
      drag.current = { hold, box, at, frame: 0 };
      moveSpan(dragTo(hold, clockSpan(), at));
      onHold(hold.part);
    },
    onPointerMove({ clientX }: PointerEvent<HTMLElement>) {
      const now = drag.current;
      if (!now) return;
      now.at = (clientX - now.box.left) / now.box.width;
      if (!now.frame) now.frame = requestAnimationFrame(apply);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}

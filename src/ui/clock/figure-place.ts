/** Where the large figures stand on the axis. Pure; all lengths in pixels before the page's scale. */
import { monthOfYear, yearOfMonth } from '../../domain/month';
import type { ClockSpan } from './axis-drag';
import { endOfMonth, litSpan, middleOfMonth, startOfMonth } from './axis-scale';

const GAP = 9;
/** Room right of the handle, below which the figures stand left of it. */
const ROOM = 170;
/** The same with the words "12 new to September" beside the year. */
const ROOM_NEW = 220;
/** Half the width of "2013 to 2018", and with the two longest months. */
const HALF_SPAN = 98;
const HALF_SPAN_MONTHS = 180;
/** A phone's axis: smaller figures and no months. */
const PHONE_AXIS = 420;
const HALF_SPAN_PHONE = 78;
/** The letters of two dates that are compared. */
const HALF_LETTERS = 30;
const FIELD = 228;

export interface FigurePlace {
  side: 'left' | 'right' | 'middle';
  /** Pixels from the left end of the axis: of the left edge, the right edge or the middle. */
  x: number;
}

/** Right of the handle, left of it near the right end, over the middle of a window; never off the axis. */
export function figurePlace(clock: ClockSpan, width: number, isTyping: boolean): FigurePlace {
  const { mode, from, month, other } = clock;
  if (mode === 'window') {
    const middle = ((startOfMonth(from) + endOfMonth(month)) / 2) * width;
    const hasMonths = other !== undefined || monthOfYear(from) !== 1 || monthOfYear(month) !== 12;
    const halfSpan =
      width < PHONE_AXIS ? HALF_SPAN_PHONE : hasMonths ? HALF_SPAN_MONTHS : HALF_SPAN;
    const half = isTyping ? FIELD / 2 : halfSpan + (other === undefined ? 0 : HALF_LETTERS);
    return {
      side: 'middle',
      x: Math.max(Math.min(half, width / 2), Math.min(width - half, middle)),
    };
  }
  const handle = middleOfMonth(month);
  const [start, end] = mode === 'new' ? litSpan(mode, month, from) : [handle, handle];
  const room = mode === 'new' && yearOfMonth(month) * 12 + 11 !== month ? ROOM_NEW : ROOM;
  const isLeft = start * width > width - room;
  const x = isLeft ? start * width - GAP : end * width + GAP;
  if (!isTyping) return { side: isLeft ? 'left' : 'right', x };
  const left = isLeft ? x - FIELD : x;
  return { side: 'right', x: Math.max(0, Math.min(width - FIELD, left)) };
}

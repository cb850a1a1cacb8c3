/** A slide as the store wants it: its view decoded, its play in months. */
import { parseMonth } from '../domain/month';
import type { Slide } from '../domain/story';
import { decodeView } from './url-codec';
import type { View } from './view';

/** What a slide sets of a view; the rest is the reader's. */
export type SlideView = Omit<
  View,
  | 'mode'
  | 'lang'
  | 'theme'
  | 'panel'
  | 'controls'
  | 'columns'
  | 'sort'
  | 'story'
  | 'slide'
  | 'scale'
  | 'idleSeconds'
  | 'askSeconds'
  | 'restSeconds'
  | 'data'
>;

export interface PlayRun {
  from: number;
  to: number;
  seconds: number;
}

const SECONDS = 6;

export function slideView({ view }: Slide): SlideView {
  const { mode, lang, theme, panel, controls, columns, sort, story, slide, ...own } =
    decodeView(view).view;
  const { data, scale, idleSeconds, askSeconds, restSeconds, ...rest } = own;
  return rest;
}

/** Where the clock runs on a slide; `null` where it stands. @param today month that `latest` stands for */
export function playOf({ play }: Slide, today: number): PlayRun | null {
  if (!play) return null;
  const from = parseMonth(play.from);
  const to = play.to === 'latest' ? today : parseMonth(play.to);
  if (from === null || to === null || from >= to) return null;
  return { from, to, seconds: play.seconds ?? SECONDS };
}

/** Month that a play shows after a part of its time, 0 to 1. */
export function monthAt({ from, to }: Pick<PlayRun, 'from' | 'to'>, part: number): number {
  return Math.round(from + (to - from) * Math.max(0, Math.min(1, part)));
}

/** Degrees and zoom levels by which a camera may miss the slide's and still be there: it is rounded in the address. */
const NEAR_DEG = 0.2;
const NEAR_ZOOM = 0.05;

/**
 * Whether somebody has looked elsewhere: another place, record, layer, clock or date than the slide's.
 * @param shown the camera that the slide has on this screen
 * @param month where the clock stands; any within the slide's own play is the slide's
 */
export function isAway(
  now: SlideView,
  slide: SlideView,
  {
    shown,
    month,
    months,
  }: { shown: View['camera']; month: number; months: readonly [from: number, to: number] },
): boolean {
  const { camera } = now;
  const turn = Math.abs(((camera.lng - shown.lng + 540) % 360) - 180);
  return (
    turn > NEAR_DEG ||
    Math.abs(camera.lat - shown.lat) > NEAR_DEG ||
    Math.abs(camera.zoom - shown.zoom) > NEAR_ZOOM ||
    now.selection?.kind !== slide.selection?.kind ||
    now.selection?.id !== slide.selection?.id ||
    now.layers.join() !== slide.layers.join() ||
    now.clock !== slide.clock ||
    month < months[0] ||
    month > months[1]
  );
}

/** The end of an embedded atlas that speaks with the page around it. */
import type { Entity } from '../domain/dataset';
import { formatMonthIso } from '../domain/month';
import {
  type AnyEvent,
  type AtlasState,
  type NamedRecord,
  PROTOCOL_VERSION,
} from '../embed/protocol';
import { readCommand } from '../embed/read-message';
import { type AtlasIndex, entityOf } from '../state/atlas-index';
import { actions, monthOf, useAtlas } from '../state/atlas-store';
import { useKiosk } from '../state/kiosk-store';
import { deckNow, useStory } from '../state/story-store';
import { encodeView } from '../state/url-codec';
import { runCommand } from './run-command';
import { namedHostOrigin, tellHost } from './tell-host';

/** A state is told when the view has rested so long. */
const REST_MS = 250;
/** Of a figure with a map of 8 to 5. */
const RATIO = 0.625;
const MIN_HEIGHT = 320;

function named(entity: Entity | null): NamedRecord | null {
  return entity && { kind: entity.kind, id: entity.id, name: entity.name };
}

/**
 * Answers the page around the atlas from now on; does nothing where there is none. Only messages of the parent
 * window count, of the origin that the address names or else of the first that speaks; all others are ignored
 * and counted. @returns an undo
 */
export function serveHost(index: AtlasIndex): () => void {
  if (window.parent === window) return () => {};
  let origin = namedHostOrigin();
  let ignored = 0;
  const say = (event: AnyEvent) => tellHost(event, origin);
  const state = (): AtlasState => {
    const { view, isPlaying, today } = useAtlas.getState();
    const query = new URLSearchParams(encodeView(view));
    query.delete('mode');
    const { selection, layers } = view;
    return {
      query: query.toString(),
      date: formatMonthIso(monthOf({ view, today })),
      layers,
      select: selection && `${selection.kind}/${selection.id}`,
      isPlaying,
      slide: useStory.getState().story && deckNow().slide,
      ignored,
    };
  };

  const hear = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== window.parent) return;
    const command = readCommand(data);
    if (!command || (origin && from !== origin)) {
      ignored += 1;
      return;
    }
    origin ??= from;
    const problems = runCommand(command, index);
    if (problems.length > 0)
      say({
        type: 'event',
        name: 'error',
        value: { code: 'command', message: `${command.name}: cannot read ${problems.join(', ')}` },
        ...(command.id !== undefined && { id: command.id }),
      });
    if (command.name === 'getState')
      say({
        type: 'event',
        name: 'state',
        value: state(),
        ...(command.id !== undefined && { id: command.id }),
      });
  };
  addEventListener('message', hear);

  let rest: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = useAtlas.subscribe((now, before) => {
    if (now.hover !== before.hover)
      say({ type: 'event', name: 'hover', value: named(entityOf(index, now.hover)) });
    if (now.view.selection !== before.view.selection)
      say({ type: 'event', name: 'select', value: named(entityOf(index, now.view.selection)) });
    if (now.view === before.view && now.isPlaying === before.isPlaying) return;
    clearTimeout(rest);
    rest = setTimeout(() => say({ type: 'event', name: 'state', value: state() }), REST_MS);
  });

  const forgetKiosk = useKiosk.subscribe((now, before) => {
    if (now.departures !== before.departures) say({ type: 'event', name: 'idle', value: null });
  });

  const tellHeight = () =>
    say({
      type: 'event',
      name: 'height',
      value: Math.max(MIN_HEIGHT, Math.round(innerWidth * RATIO)),
    });
  addEventListener('resize', tellHeight);

  const tellReady = () => {
    if (!('ready' in document.documentElement.dataset)) return;
    standing.disconnect();
    const { version, asOf } = index.dataset;
    say({
      type: 'event',
      name: 'ready',
      value: { protocol: PROTOCOL_VERSION, dataVersion: version, dataAsOf: asOf },
    });
    say({ type: 'event', name: 'state', value: state() });
    tellHeight();
    if (document.querySelector('[data-map-problem]'))
      say({
        type: 'event',
        name: 'error',
        value: {
          code: 'webgl',
          message: 'no map can be drawn here; a picture stands in its place',
        },
      });
  };
  // The map marks the page when it stands.
  const standing = new MutationObserver(tellReady);
  standing.observe(document.documentElement, { attributeFilter: ['data-ready'] });
  tellReady();

  // Nobody sees it play.
  const seen = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) actions.pause();
  });
  seen.observe(document.documentElement);

  return () => {
    seen.disconnect();
    removeEventListener('message', hear);
    removeEventListener('resize', tellHeight);
    unsubscribe();
    forgetKiosk();
    standing.disconnect();
    clearTimeout(rest);
  };
}

import { useEffect, useRef } from 'react';
import type { AtlasMap } from '../../map/atlas-map';
import { boundsOf } from '../../map/entity-bounds';
import { globeFit, isGlobeWide } from '../../map/globe-fit';
import { cameraOnScreen } from '../../map/home-camera';
import { entityOf } from '../../state/atlas-index';
import { actions, useAtlas } from '../../state/atlas-store';
import { useStory } from '../../state/story-store';
import { useAtlasIndex } from '../atlas-context';
import { pageWidth } from '../page-scale';

const FLIGHT_MS = 900;
/** Room for names beside the ends, for the tools at the right and for the clock below; CSS pixels at scale 1. */
const ROOM = { top: 56, left: 72, right: 96, bottom: 176 };
const ROOM_PHONE = { top: 116, left: 32, right: 32, bottom: 150 };
/** Over the sheet at half its height, with the clock on top of it. */
const ROOM_PHONE_SHEET = { ...ROOM_PHONE, bottom: 520 };
/** Above the table the map is low, and ends where the table begins. */
const ROOM_ABOVE_TABLE = { top: 24, left: 72, right: 190, bottom: 24 };
const PHONE_BELOW = 720;

/** What a panel beside the tools takes. */
const PANEL_ROOM = 350;

function roomNow() {
  const { selection, panel } = useAtlas.getState().view;
  if (pageWidth() < PHONE_BELOW) return selection ? ROOM_PHONE_SHEET : ROOM_PHONE;
  if (panel === 'table') return ROOM_ABOVE_TABLE;
  return panel ? { ...ROOM, right: ROOM.right + PANEL_ROOM } : ROOM;
}

/** Never more than the map can give. */
function paddingFor(container: HTMLElement, scale: number) {
  const room = roomNow();
  const { clientWidth, clientHeight } = container;
  const x = Math.min(scale, (clientWidth * 0.6) / (room.left + room.right));
  const y = Math.min(scale, (clientHeight * 0.8) / (room.top + room.bottom));
  return { top: room.top * y, bottom: room.bottom * y, left: room.left * x, right: room.right * x };
}

function durationMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FLIGHT_MS;
}

/** Flies where the store asks, and keeps what is looked at beside the open margin, not under it. */
export function useCamera(atlasMap: AtlasMap | null, scale: number): void {
  const index = useAtlasIndex();
  const flight = useAtlas((state) => state.flight);
  const selection = useAtlas((state) => state.view.selection);
  useEffect(() => {
    if (!atlasMap || !flight) return;
    const { map } = atlasMap;
    const duration = durationMs();
    if ('zoomBy' in flight.target) {
      map.easeTo({ zoom: map.getZoom() + flight.target.zoomBy, duration: duration / 3 });
    } else if ('bounds' in flight.target) {
      const { bounds } = flight.target;
      const container = map.getContainer();
      const padding = paddingFor(container, scale);
      const room = {
        width: container.clientWidth - padding.left - padding.right,
        height: container.clientHeight - padding.top - padding.bottom,
      };
      const isGlobe = useAtlas.getState().view.projection === 'globe';
      if (isGlobe && isGlobeWide(bounds))
        map.easeTo({
          ...globeFit(bounds, room),
          offset: [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2],
          duration,
        });
      else map.fitBounds(bounds, { padding, maxZoom: 6, duration });
    } else {
      const { lng, lat, zoom } = cameraOnScreen(flight.target.camera, map.getContainer());
      const { lng: lngNow, lat: latNow } = map.getCenter();
      const isThere = lng === lngNow && lat === latNow && zoom === map.getZoom();
      if (map.isMoving() || !isThere) map.easeTo({ center: [lng, lat], zoom, duration });
    }
  }, [atlasMap, flight, scale]);

  // What is chosen in a list may lie out of sight; what is chosen on the map never does.
  const wanted = useRef(selection);
  useEffect(() => {
    const { kind, id } = wanted.current ?? {};
    const isNew = selection !== null && (selection.kind !== kind || selection.id !== id);
    wanted.current = selection;
    const entity = isNew ? entityOf(index, selection) : null;
    const bounds = entity && boundsOf(entity, index.dataset);
    // A slide has a camera of its own.
    const isPresenting = useStory.getState().story !== null;
    if (!atlasMap || !bounds || isPresenting) return;
    const inView = atlasMap.map.getBounds();
    const [west, south, east, north] = bounds;
    const isSeen =
      inView.getWest() < east &&
      west < inView.getEast() &&
      inView.getSouth() < north &&
      south < inView.getNorth();
    if (!isSeen) actions.flyTo({ bounds });
  }, [atlasMap, index, selection]);
}

import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AtlasMap } from '../../map/atlas-map';
import { actions, otherWindowOf, useAtlas } from '../../state/atlas-store';
import { useAtlasIndex } from '../atlas-context';
import { KeysDialog } from '../keys/KeysDialog';
import { MapHint } from '../keys/MapHint';
import { LiveSummary } from '../list/LiveSummary';
import { Chooser, type ChooserState } from './Chooser';
import { CompareMap } from './CompareMap';
import { choosable, choose } from './choose';
import { Halo } from './Halo';
import { HoverName, type HoverState } from './HoverName';
import styles from './MapView.module.css';
import { type PointerEvents, useAtlasMap } from './use-atlas-map';
import { useCamera } from './use-camera';
import { useHaloSpot } from './use-halo-spot';
import { useInViewWatch } from './use-in-view-watch';
import { useMapKeys } from './use-map-keys';
import { useMapState } from './use-map-state';

/** A step of the clock draws this component anew, and nothing of these. */
const Keys = memo(KeysDialog);
const Hint = memo(MapHint);
const Summary = memo(LiveSummary);

interface Props {
  /** Told of the map when it is there, and of `null` when it goes. */
  onMap?: (atlasMap: AtlasMap | null) => void;
}

/** The map with what floats at the pointer: the name of what is under it, and the chooser. */
export function MapView({ onMap }: Props) {
  const index = useAtlasIndex();
  const state = useMapState();
  const otherWindow = useAtlas(otherWindowOf);
  const container = useRef<HTMLDivElement>(null);
  const [pointer, setPointer] = useState<HoverState | null>(null);
  const [chooser, setChooser] = useState<(ChooserState & { isOther: boolean }) | null>(null);
  const isChoosing = useRef(false);
  isChoosing.current = chooser !== null;
  const eventsOf = useCallback(
    (isOther: boolean): PointerEvents => ({
      onHover: (entity, x, y) => {
        // What the chooser has lifted stays so while the pointer is on its way there.
        if (isChoosing.current) return;
        actions.hover(entity);
        setPointer(entity && { entity, x, y });
      },
      onPick: (hit, x, y) => {
        const entities = hit.filter(choosable());
        const [first] = entities;
        if (entities.length > 1) setChooser({ entities, x, y, isOther });
        else {
          setChooser(null);
          if (first) choose(first);
        }
      },
      onPickCountry: (iso2) => {
        setChooser(null);
        const country = index.countries.get(iso2);
        if (country && choosable()(country)) choose(country);
      },
    }),
    [index],
  );
  const events = useMemo(() => eventsOf(false), [eventsOf]);
  const otherEvents = useMemo(() => eventsOf(true), [eventsOf]);
  const atlasMap = useAtlasMap(container, state, events);
  useCamera(atlasMap, state.scale);
  useEffect(() => onMap?.(atlasMap), [atlasMap, onMap]);
  useMapKeys(atlasMap, container);
  useInViewWatch(atlasMap, state);
  const halo = useHaloSpot(pointer === null && chooser === null);

  // The ring of the chooser stands on a place of the map as it was.
  useEffect(() => {
    const close = () => setChooser(null);
    atlasMap?.map.on('movestart', close);
    return () => {
      atlasMap?.map.off('movestart', close);
    };
  }, [atlasMap]);

  return (
    <div className={styles.frame}>
      <div id="map" ref={container} className={styles.map} tabIndex={-1} />
      {otherWindow && atlasMap && (
        <CompareMap base={atlasMap} state={state} window={otherWindow} events={otherEvents} />
      )}
      <Hint className={styles.hint ?? ''} />
      {halo && <Halo {...halo} />}
      {pointer && !chooser && <HoverName {...pointer} />}
      {chooser && (
        <Chooser
          {...chooser}
          window={(chooser.isOther && otherWindow) || state.window}
          onClose={() => setChooser(null)}
        />
      )}
      <Summary />
      <Keys />
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Entity } from '../../domain/dataset';
import { AtlasMap } from '../../map/atlas-map';
import type { MapState } from '../../map/map-state';
import { positionOf } from '../../state/atlas-index';
import { actions, useAtlas, windowOf } from '../../state/atlas-store';
import { filterMasks } from '../../state/filter-masks';
import { passingMilestones } from '../../state/passing-milestones';
import { useAtlasIndex, useWords } from '../atlas-context';
import { usePageScale } from '../page-scale';
import { useTheme } from '../theme';
import { Chooser, type ChooserState } from './Chooser';
import { HoverName, type HoverState } from './HoverName';
import styles from './MapView.module.css';
import { useCamera } from './use-camera';
import { hasWebGl2, NoWebGlError } from './webgl';

const TILES_URL = `pmtiles://${new URL(`${import.meta.env.BASE_URL}basemap/basemap.pmtiles`, location.href).href}/{z}/{x}/{y}`;

function setReady(isSettled: boolean): void {
  const { dataset } = document.documentElement;
  if (isSettled) dataset.ready = dataset.settled = '';
  else delete dataset.settled;
}

function select({ kind, id }: Entity): void {
  actions.select({ kind, id });
}

/** The map with what floats at the pointer: the name of what is under it, and the chooser. */
export function MapView() {
  const index = useAtlasIndex();
  const { t, lang } = useWords();
  const theme = useTheme();
  const scale = usePageScale();
  const view = useAtlas((state) => state.view);
  const window = useAtlas(windowOf);
  const hover = useAtlas((state) => state.hover);
  const isPlaying = useAtlas((state) => state.isPlaying);
  const milestones = useAtlas(useShallow((state) => passingMilestones(index, state)));
  const container = useRef<HTMLDivElement>(null);
  const [atlasMap, setAtlasMap] = useState<AtlasMap | null>(null);
  const [pointer, setPointer] = useState<HoverState | null>(null);
  const [chooser, setChooser] = useState<ChooserState | null>(null);
  const hovered = positionOf(index, hover);
  const { passing, placed } = filterMasks(index, view, window.day);
  const state: MapState = {
    theme,
    lang,
    scale,
    window,
    projection: view.projection,
    layers: view.layers,
    hidden: view.hidden,
    filters: view.filters,
    passing,
    placed,
    colouring: view.colour,
    fill: view.fill,
    // What is not drawn cannot be lifted: the rest would dim for nothing.
    hovered: passing?.[hovered] === 0 ? -1 : hovered,
    selected: positionOf(index, view.selection),
    milestones,
    isPlaying,
  };
  const atStart = useRef(state);

  useEffect(() => {
    if (!container.current) return;
    if (!hasWebGl2()) throw new NoWebGlError();
    const made = new AtlasMap(container.current, {
      dataset: index.dataset,
      tilesUrl: TILES_URL,
      camera: useAtlas.getState().view.camera,
      state: atStart.current,
      events: {
        onSettled: () => setReady(true),
        onUnsettled: () => setReady(false),
        onMove: actions.setCamera,
        onHover: (entity, x, y) => {
          actions.hover(entity);
          setPointer(entity && { entity, x, y });
        },
        onPick: (entities, x, y) => {
          const [first] = entities;
          if (entities.length > 1) setChooser({ entities, x, y });
          else {
            setChooser(null);
            if (first) select(first);
          }
        },
        onPickCountry: (iso2) => {
          setChooser(null);
          const country = index.countries.get(iso2);
          if (country) select(country);
        },
        onTilesMissing: () => actions.notify({ key: 'notice.missingTiles', values: {} }),
      },
    });
    setAtlasMap(made);
    return () => {
      made.destroy();
      setAtlasMap(null);
    };
  }, [index]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the state, one by one
  useEffect(() => {
    atlasMap?.update(state);
  }, [
    atlasMap,
    theme,
    lang,
    scale,
    window,
    view.projection,
    view.layers,
    view.hidden,
    view.filters,
    passing,
    placed,
    view.colour,
    view.fill,
    state.hovered,
    state.selected,
    milestones,
    isPlaying,
  ]);

  useCamera(atlasMap, scale);

  return (
    <div className={styles.frame}>
      <div
        id="map"
        ref={container}
        className={styles.map}
        role="application"
        aria-label={t('app.map')}
        tabIndex={-1}
      />
      {pointer && !chooser && <HoverName {...pointer} />}
      {chooser && <Chooser {...chooser} onClose={() => setChooser(null)} />}
    </div>
  );
}

/**
 * Draws marks of points: glyphs or rings that face the viewer, sets of different looks in one draw. Every vertex is
 * written out: deck.gl's own icon layer draws one shape again and again, once for each mark, which a machine without a
 * graphics card pays for one by one.
 */
import { Layer, type LayerProps, picking, project, type UpdateParameters } from '@deck.gl/core';
import type { RenderPass } from '@luma.gl/core';
import type { Model } from '@luma.gl/engine';
import type { Rgba } from '../../lib/theme-tokens';
import { toCommon } from './common-space';
import type { GlyphAtlas } from './glyph-atlas';
import { glyphTexture } from './glyph-texture';
import { fs, markModule, vs } from './mark-shader';
import { type Filled, remakeModel, unitColour } from './written-out';

/** Number of the glyph; how far to the upper right of its point, in boxes; size in boxes; opacity from 0 to 1. */
export type Mark = [glyph: number, away: number, size: number, opacity: number];

/** What the marks of one set have in common. */
export interface MarkLook {
  /** Side of a box of size 1; diameter of a ring. */
  boxPixels: number;
  /** Above 0, rings are drawn instead of glyphs. */
  rimPixels: number;
  rimColor: Rgba;
  fillColor: Rgba;
  /** From 0 to 1; at 0 nothing of the set is drawn. */
  opacity: number;
  isPickable: boolean;
}

interface OwnProps<Row> {
  data: readonly Row[];
  /** Longitude and latitude. */
  getPoint: (row: Row) => readonly [number, number];
  getMark: (row: Row, info: { index: number }) => Mark;
  /** Number of the row's look. */
  getSet: (row: Row, info: { index: number }) => number;
  /** `MAX_SETS` at most. */
  looks: readonly MarkLook[];
  atlas: GlyphAtlas;
  /** Lies on the globe. */
  isSphere: boolean;
}

export type MarkLayerProps<Row> = OwnProps<Row> &
  Omit<LayerProps, 'data'> & {
    /** Of the style's layer that it is drawn beneath. */
    beforeId?: string;
  };

const CORNERS = 4;
/** Two triangles between the corners of a box, which lie in rows of two. */
const TRIANGLES = [0, 1, 2, 2, 1, 3];

/** Vertices of each mark, three to a triangle. */
export function boxIndices(count: number): Uint32Array {
  const indices = new Uint32Array(count * TRIANGLES.length);
  for (let i = 0; i < indices.length; i++) {
    const box = Math.floor(i / TRIANGLES.length);
    indices[i] = CORNERS * box + (TRIANGLES[i % TRIANGLES.length] ?? 0);
  }
  return indices;
}

/** Needs the extensions of spans, of emphasis and of fans. */
export class MarkLayer<Row> extends Layer<Required<OwnProps<Row>>> {
  static override layerName = 'MarkLayer';
  static override defaultProps = {
    data: { type: 'data', value: [] },
    getPoint: { type: 'accessor', value: (row: { point: [number, number] }) => row.point },
    getMark: { type: 'accessor', value: [0, 0, 1, 1] },
    getSet: { type: 'accessor', value: 0 },
    looks: { type: 'object', value: [] },
    atlas: { type: 'object', value: null },
    isSphere: false,
  };

  declare state: {
    model?: Model;
    /** deck.gl's own names: vertices in all, and the first of each row. */
    numInstances: number;
    startIndices: number[];
    isSphere: boolean;
  };

  override getShaders() {
    return super.getShaders({ vs, fs, modules: [project, picking, markModule] });
  }

  override initializeState() {
    // Of the layer that comes after this one they read the state: its props are other ones.
    this.setState({ numInstances: 0, startIndices: [], isSphere: false });
    this.getAttributeManager()?.add({
      indices: {
        size: 1,
        isIndexed: true,
        noAlloc: true,
        accessor: 'getPoint',
        update: (attribute: Filled) => {
          attribute.value = boxIndices(this.state.numInstances / CORNERS);
        },
      },
      positions: {
        size: 3,
        accessor: 'getPoint',
        transform: ([lon, lat]: readonly [number, number]) =>
          toCommon(lon, lat, this.state.isSphere),
      },
      marks: { size: 4, accessor: 'getMark' },
      sets: { size: 1, accessor: 'getSet' },
    });
  }

  override updateState(parameters: UpdateParameters<this>) {
    super.updateState(parameters);
    const { props, oldProps, changeFlags } = parameters;
    if (changeFlags.dataChanged) {
      const startIndices = props.data.map((_, i) => CORNERS * i);
      this.setState({ numInstances: CORNERS * props.data.length, startIndices });
    }
    if (props.isSphere !== oldProps.isSphere) {
      this.setState({ isSphere: props.isSphere });
      this.getAttributeManager()?.invalidate('getPoint');
    }
    if (changeFlags.extensionsChanged)
      this.setState({ model: remakeModel(this, this.getShaders(), this.state.model) });
    const { atlas, looks } = props;
    const { columns, rows } = atlas;
    this.setShaderModuleProps({
      mark: {
        glyphs: glyphTexture(this.context.device, atlas),
        columns,
        rows,
        looks: looks.map((one) => [
          one.boxPixels,
          one.rimPixels,
          one.opacity,
          one.isPickable ? 1 : 0,
        ]),
        rimColors: looks.map(({ rimColor }) => unitColour(rimColor)),
        fillColors: looks.map(({ fillColor }) => unitColour(fillColor)),
      },
    });
  }

  override draw({ renderPass }: { renderPass: RenderPass }) {
    const { model, numInstances } = this.state;
    if (!model || numInstances === 0) return;
    model.setVertexCount((numInstances / CORNERS) * TRIANGLES.length);
    model.draw(renderPass);
  }
}

/**
 * Draws lines as a cartographer would: casing, dashes or dots or a hollow core, in one pass, so that where two lines
 * cross the upper one's casing cuts the lower.
 */
import { Layer, type LayerProps, picking, project, type UpdateParameters } from '@deck.gl/core';
import type { RenderPass } from '@luma.gl/core';
import type { Model } from '@luma.gl/engine';
import type { Rgba } from '../../lib/theme-tokens';
import { makeStrips, PAIR, PLACE_SIZE, type Strips } from './strips';
import { fs, strokeModule, vs } from './stroke-shader';
import { type Filled, remakeModel, unitColour } from './written-out';

type Accessor<Row, Value> = Value | ((row: Row) => Value);

interface OwnProps<Row> {
  data: readonly Row[];
  /** Longitude, latitude, longitude, ... */
  getPath: (row: Row) => readonly number[];
  getColor: Accessor<Row, Rgba>;
  /** In parts of `widthPixels`. */
  getWidth?: Accessor<Row, number>;
  /** Without casings. */
  widthPixels: number;
  casingColor?: Rgba;
  /** Of what is ended, instead of the line's own. */
  endedColor?: Rgba;
  casingPixels?: number;
  /** Added to the width of the lifted line. */
  hoverPixels?: number;
  /** The same whole stroke in every state. */
  isPlain?: boolean;
  /** A stretch whose course is inferred: see `SKETCH`. */
  isSketch?: boolean;
  /** Ends are round; else they are cut off. */
  hasCaps?: boolean;
  /** Of the rows, so many from the first are drawn; all where it is not given. */
  rowsDrawn?: number;
  /** Lies on the globe. */
  isSphere: boolean;
}

export type StrokeLayerProps<Row> = OwnProps<Row> &
  Omit<LayerProps, 'data'> & {
    /** Of the style's layer that it is drawn beneath. */
    beforeId?: string;
  };

const NO_STRIPS = makeStrips([], false);

/**
 * Lines with a width in pixels. Needs the extensions of life and of emphasis, in this order.
 */
export class StrokeLayer<Row> extends Layer<Required<OwnProps<Row>>> {
  static override layerName = 'StrokeLayer';
  static override defaultProps = {
    data: { type: 'data', value: [] },
    getPath: { type: 'accessor', value: (row: { path: number[] }) => row.path },
    getColor: { type: 'accessor', value: [0, 0, 0, 255] },
    getWidth: { type: 'accessor', value: 1 },
    widthPixels: 1,
    casingColor: { type: 'array', value: [0, 0, 0, 255], compare: true },
    endedColor: { type: 'array', value: [128, 128, 128, 255], compare: true },
    casingPixels: 0,
    hoverPixels: 0,
    isPlain: false,
    isSketch: false,
    hasCaps: true,
    rowsDrawn: Number.POSITIVE_INFINITY,
    isSphere: false,
  };

  declare state: {
    model?: Model;
    strips: Strips;
    /** deck.gl's own names: vertices in all, and the first of each row. */
    numInstances: number;
    startIndices: number[];
  };

  override getShaders() {
    return super.getShaders({ vs, fs, modules: [project, picking, strokeModule] });
  }

  override initializeState() {
    this.setState({ strips: NO_STRIPS, numInstances: 0, startIndices: [] });
    const filledWith = (name: 'positions' | 'places' | 'indices') => (attribute: Filled) => {
      attribute.value = this.state.strips[name];
    };
    const made = { noAlloc: true, accessor: 'getPath' } as const;
    this.getAttributeManager()?.add({
      indices: { ...made, size: 1, isIndexed: true, update: filledWith('indices') },
      points: {
        ...made,
        size: 3,
        update: filledWith('positions'),
        shaderAttributes: {
          beforePositions: { vertexOffset: 0 },
          positions: { vertexOffset: PAIR },
          afterPositions: { vertexOffset: 2 * PAIR },
        },
      },
      places: { ...made, size: PLACE_SIZE, update: filledWith('places') },
      widths: { size: 1, accessor: 'getWidth', defaultValue: 1 },
      colors: { size: 4, type: 'unorm8', accessor: 'getColor', defaultValue: [0, 0, 0, 255] },
      rowIndexes: { size: 1, accessor: (_: unknown, { index }: { index: number }) => index },
    });
  }

  override updateState(parameters: UpdateParameters<this>) {
    super.updateState(parameters);
    const { props, oldProps, changeFlags } = parameters;
    const isOther = changeFlags.dataChanged || props.isSphere !== oldProps.isSphere;
    if (isOther) this.#makeStrips();
    if (isOther && !changeFlags.dataChanged) this.getAttributeManager()?.invalidateAll();
    if (changeFlags.extensionsChanged)
      this.setState({ model: remakeModel(this, this.getShaders(), this.state.model) });
    const { casingColor, endedColor, isPlain, isSketch, hasCaps, isSphere } = props;
    const { widthPixels, casingPixels, hoverPixels } = props;
    this.setShaderModuleProps({
      stroke: {
        casingColor: unitColour(casingColor),
        endedColor: unitColour(endedColor),
        widthPixels,
        casingPixels,
        hoverPixels,
        isPlain: Number(isPlain),
        isSketch: Number(isSketch),
        hasCaps: Number(hasCaps),
        isSphere: Number(isSphere),
      },
    });
  }

  #makeStrips(): void {
    const { data, getPath, isSphere } = this.props;
    const strips = makeStrips(data.map(getPath), isSphere);
    this.setState({ strips, numInstances: strips.vertexCount, startIndices: strips.starts });
  }

  override draw({ renderPass }: { renderPass: RenderPass }) {
    const { model, strips } = this.state;
    // A vertex that is drawn nowhere is a vertex all the same.
    const vertexCount = strips.ends[Math.min(this.props.rowsDrawn, strips.ends.length) - 1] ?? 0;
    if (!model || vertexCount === 0) return;
    model.setVertexCount(vertexCount);
    model.draw(renderPass);
  }
}

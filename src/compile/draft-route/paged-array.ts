/** A number for each cell of the grid, stored only around the cells that were set. */
import { COLUMNS } from './water-grid';

const TILE_BITS = 6;
const TILE = 1 << TILE_BITS;
const TILE_COLUMNS = COLUMNS >> TILE_BITS;

type Page = Float32Array | Int32Array | Uint8Array;

export class PagedArray {
  private readonly pages: (Page | undefined)[] = [];

  /** @param empty the value of a cell that was never set */
  constructor(
    private readonly empty: number,
    private readonly PageArray: new (length: number) => Page,
  ) {}

  get(column: number, row: number): number {
    const page = this.pages[(row >> TILE_BITS) * TILE_COLUMNS + (column >> TILE_BITS)];
    return page?.[((row & (TILE - 1)) << TILE_BITS) | (column & (TILE - 1))] ?? this.empty;
  }

  set(column: number, row: number, value: number): void {
    const key = (row >> TILE_BITS) * TILE_COLUMNS + (column >> TILE_BITS);
    let page = this.pages[key];
    if (!page) {
      page = new this.PageArray(TILE * TILE).fill(this.empty);
      this.pages[key] = page;
    }
    page[((row & (TILE - 1)) << TILE_BITS) | (column & (TILE - 1))] = value;
  }
}

import { type LayoutInfo, type Rect, TableLayout } from 'react-aria-components/Virtualizer';

/** Of a node only what is asked here. */
interface Placed {
  index: number;
  colIndex?: number | null;
}

/** A table whose first column stays in sight while the others move under it. */
export class NameFirstLayout extends TableLayout<object> {
  protected override isStickyColumn({ index, colIndex }: Placed): boolean {
    return (colIndex ?? index) === 0;
  }

  override getVisibleLayoutInfos(rect: Rect): LayoutInfo[] {
    const infos = super.getVisibleLayoutInfos(rect);
    // A box that hides what overflows is the one that its sticky parts stick to; here that is the table alone.
    for (const info of infos)
      if (info.type !== 'cell' && info.type !== 'column') info.allowOverflow = true;
    return infos;
  }
}

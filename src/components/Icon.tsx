import outlines from '../lib/icon-outlines.json' with { type: 'json' };
import { type IconName, iconPaths } from '../lib/icon-paths';

interface Props {
  name: IconName;
  /** CSS pixels before the scale of the page. */
  size?: number;
  className?: string | undefined;
}

const outlineOf: Record<string, string> = outlines;

/**
 * One of our icons in the colour of the text; decoration beside a name, so hidden from screen readers. Lines are drawn
 * as filled outlines: for strokes a browser without a graphics card would first have to make other programs.
 */
export function Icon({ name, size = 18, className }: Props) {
  const side = `calc(${size}px * var(--scale))`;
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      style={{ width: side, height: side, flex: 'none', display: 'block' }}
      aria-hidden="true"
      fill="currentColor"
    >
      <path fillRule="evenodd" d={outlineOf[name] ?? iconPaths[name].d} />
    </svg>
  );
}

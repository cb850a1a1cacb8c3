import { type IconName, iconPaths } from '../lib/icon-paths';

interface Props {
  name: IconName;
  /** CSS pixels before the scale of the page. */
  size?: number;
  className?: string | undefined;
}

/** One of our icons in the colour of the text; decoration beside a name, so hidden from screen readers. */
export function Icon({ name, size = 18, className }: Props) {
  const { d, isFilled } = iconPaths[name];
  const side = `calc(${size}px * var(--scale))`;
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      style={{ width: side, height: side, flex: 'none', display: 'block' }}
      aria-hidden="true"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke={isFilled ? 'none' : 'currentColor'}
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path fillRule="evenodd" d={d} />
    </svg>
  );
}

/** Half ink, half paper. */
export function ThemeIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      style={{
        width: 'calc(18px * var(--scale))',
        height: 'calc(18px * var(--scale))',
        display: 'block',
      }}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" stroke="none" />
    </svg>
  );
}

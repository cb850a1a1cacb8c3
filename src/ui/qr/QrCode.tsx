import { useMemo } from 'react';
import styles from './QrCode.module.css';
import { qrOutline } from './qr-outline';

interface Props {
  /** What a phone reads: an address. */
  text: string;
  /** What the code is for, in the language of the page. */
  label: string;
}

/** A QR code on its own light ground, in both themes; as wide as its place. Nothing for a text that is too long. */
export function QrCode({ text, label }: Props) {
  const outline = useMemo(() => qrOutline(text), [text]);
  if (!outline) return null;
  const { side, path } = outline;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      data-qr={text}
    >
      <rect width={side} height={side} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}

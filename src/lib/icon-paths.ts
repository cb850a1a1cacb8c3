/**
 * Our own icons on a 24 px grid, one path each. The interface draws them as SVG, the map bakes the
 * glyphs of points out of the same paths into one atlas.
 */

/** Of those that are drawn as a line with round ends; their outlines are made of it by `npm run icons:build`. */
export const ICON_STROKE = 1.75;

/** The flag of a milestone on the clock, filled and with a line around it; its pole stands on 0, 0. */
export const FLAG = { d: 'M0 0v-9h5.5l-1.6 2.2 1.6 2.2H0', stroke: 0.9 };

export interface IconPath {
  d: string;
  /** Filled (even-odd), or drawn as a 1.75 px stroke with round ends. */
  isFilled: boolean;
}

const filled = (d: string): IconPath => ({ d, isFilled: true });
const stroked = (d: string): IconPath => ({ d, isFilled: false });

export const iconPaths = {
  'cable-submarine': stroked('M3.2 15.5c2.9 0 2.9-7 5.9-7s2.9 7 5.8 7 2.9-7 5.9-7'),
  'cable-terrestrial': stroked('M3 16h5v5H3zM16 3h5v5h-5zM8 18.5h5.5V5.5H16'),
  cite: filled(
    'M3 12.5C3 8 5.2 5 9 4l.8 2.2C7.8 7 6.8 8.3 6.6 10H10v9H3zM14 12.5c0-4.5 2.2-7.5 6-8.5l.8 2.2c-2 .8-3 2.1-3.2 3.8H21v9h-7z',
  ),
  close: stroked('M5.5 5.5l13 13M18.5 5.5l-13 13'),
  compare: stroked('M12 2.5v19M8.5 5H3v14h5.5M15.5 5H21v14h-5.5M5.5 12h.01M18.5 12h.01'),
  cut: stroked('M2.5 12h6M15.5 12h6M8 17.5l2.8-11M13.2 17.5 16 6.5'),
  download: stroked('M12 3v11.5M7.5 10.3 12 14.8l4.5-4.5M4 17v4h16v-4'),
  filter: stroked('M3.5 5h17l-6.6 8v6.5l-3.8-2V13z'),
  flat: stroked('M2.8 6.5 9 4l6 2.5L21.2 4v13.5L15 20l-6-2.5L2.8 20zM9 4v13.5M15 6.5V20'),
  fullscreen: stroked('M3.5 8.5v-5h5M15.5 3.5h5v5M20.5 15.5v5h-5M8.5 20.5h-5v-5'),
  'gateway-city': filled(
    'M3 21V11a9 9 0 0 1 18 0v10zM8.6 11.2a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z',
  ),
  gateway: filled('M3 21V11a9 9 0 0 1 18 0v10h-6.2v-9.4a2.8 2.8 0 0 0-5.6 0V21z'),
  globe: stroked(
    'M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0zM3 12h18M12 3c5 5 5 13 0 18c-5-5-5-13 0-18z',
  ),
  'ground-station-deep-space': filled(
    'M12 2.6 22.4 21H1.6zM8.2 15a3.8 3.8 0 1 1 7.6 0a3.8 3.8 0 1 1 -7.6 0z',
  ),
  'ground-station-gnss': filled('M12 2.6 22.4 21H1.6zM12 8.8l4 5.6-4 5.6-4-5.6z'),
  'ground-station-remote-sensing': filled(
    'M12 2.6 22.4 21H1.6zM9 11h6l1.7 2.9H7.3zM6 16.1h12l1.5 2.6h-15z',
  ),
  'ground-station-satellite-control': filled('M12 2.6 22.4 21H13.9V9h-3.8v12H1.6z'),
  'ground-station-science': filled('M12 2.6 22.4 21H1.6zM12.4 8.4 18.2 18.7H12.4z'),
  'ground-station-space-surveillance': filled('M12 2.6 22.4 21H18L12 10.6 6 21H1.6z'),
  'ground-station-ttc': filled('M12 2.6 22.4 21H1.6zM10.3 9h3.4v4.6h3.4V17H6.9v-3.4h3.4z'),
  'ground-station': filled('M12 2.6 22.4 21H1.6z'),
  'hub-cooperation-centre': filled('M3.5 3.5h17v17h-17zM19 6.2 6.2 19H19z'),
  'hub-data-centre': filled('M3.5 3.5h17v17h-17zM6.4 7h11.2v3.4H6.4zM6.4 13.6h11.2V17H6.4z'),
  'hub-gnss': filled('M3.5 3.5h17v17h-17zM12 6l4.6 6-4.6 6-4.6-6z'),
  'hub-mobile-network': filled(
    'M3.5 3.5h17v17h-17zM6.2 13.6h3v4h-3zM10.5 10.2h3v7.4h-3zM14.8 6.6h3v11h-3z',
  ),
  'hub-platform': filled('M3.5 3.5h17v17h-17zM8 8h8v8H8z'),
  'hub-programme': filled(
    'M12 1.8 21 7v10l-9 5.2L3 17V7zM8.4 12a3.6 3.6 0 1 1 7.2 0a3.6 3.6 0 1 1 -7.2 0z',
  ),
  'hub-satellite-factory': filled('M2.6 21V10.6L8.4 5.4v5.2l5.8-5.2v5.2L20 5.4h1.4V21z'),
  'hub-service-site': filled(
    'M12 22.6 5.6 14a8 8 0 1 1 12.8 0zM8.8 9.2a3.2 3.2 0 1 1 6.4 0a3.2 3.2 0 1 1 -6.4 0z',
  ),
  'hub-smart-city': filled(
    'M2.4 21V11.5h5V3h7.2v4.8H21.6V21zM10 6h2.2v3H10zM10 12h2.2v3H10zM16.4 11h2.4v3h-2.4z',
  ),
  'hub-spaceport': filled(
    'M12 1.2c3.2 2.4 4.6 5.6 4.6 9.2v3.4l3.8 3.8v4.6l-5-2.6H8.6l-5 2.6v-4.6l3.8-3.8v-3.4C7.4 6.8 8.8 3.6 12 1.2zM9.9 9.4a2.1 2.1 0 1 1 4.2 0a2.1 2.1 0 1 1 -4.2 0z',
  ),
  'hub-training-centre': filled(
    'M3.5 3.5h17v17h-17zM12 5.8l6.8 4-6.8 4-6.8-4zM7.6 13.2l4.4 2.6 4.4-2.6v3.2L12 19l-4.4-2.6z',
  ),
  hub: filled('M3.5 3.5h17v17h-17z'),
  info: stroked('M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0zM12 11v5.5M12 7.6h.01'),
  'landing-point': filled(
    'M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM8.8 12a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z',
  ),
  layers: stroked('M12 3.5 21 8.5l-9 5-9-5zM3.5 13.2 12 18l8.5-4.8M3.5 17.2 12 22l8.5-4.8'),
  list: stroked('M8.5 6h12M8.5 12h12M8.5 18h12M4 6h.01M4 12h.01M4 18h.01'),
  loop: stroked(
    'M4.5 11.5V10a4 4 0 0 1 4-4H20M16.8 2.8 20 6l-3.2 3.2M19.5 12.5V14a4 4 0 0 1-4 4H4M7.2 21.2 4 18l3.2-3.2',
  ),
  measure: stroked('M3 16.5 16.5 3 21 7.5 7.5 21zM7 12.5l2 2M10 9.5l3 3M13 6.5l2 2'),
  milestone: filled('M4.5 1.8H7V3h13l-3.6 4.6L20 12.2H7v10H4.5z'),
  more: stroked('M5 12h.01M12 12h.01M19 12h.01'),
  pause: filled('M6 4h4.2v16H6zM13.8 4H18v16h-4.2z'),
  play: filled('M7 4.2c0-.9 1-1.5 1.8-1L20.3 11c.8.5.8 1.6 0 2.1L8.8 20.8c-.8.5-1.8 0-1.8-1z'),
  present: stroked('M2.8 4h18.4M4.5 4v11.5h15V4M12 15.5V18M8 21l4-3 4 3'),
  satellite: filled('M12 5.8 18.2 12 12 18.2 5.8 12zM.8 9.2h3.6v5.6H.8zM19.6 9.2h3.6v5.6h-3.6z'),
  search: stroked('M15.8 15.8 21 21M17.5 10.5a7 7 0 1 1-14 0a7 7 0 0 1 14 0z'),
  share: stroked('M12 15V3M7.5 7.2 12 2.8l4.5 4.4M6.5 11H4.8v10h14.4V11h-1.7'),
  speed: stroked('M4 18.5a9.5 9.5 0 1 1 16 0M12 13.5l4.2-4.7'),
  step: filled(
    'M5 4.6c0-.8.9-1.3 1.6-.9l9 7.4c.6.4.6 1.3 0 1.8l-9 7.4c-.7.4-1.6-.1-1.6-.9zM17 4h2.6v16H17z',
  ),
  swap: stroked('M7.5 20V4.5M4 8l3.5-3.5L11 8M16.5 4v15.5M13 16l3.5 3.5 3.5-3.5'),
  table: stroked('M3 4.5h18v15H3zM3 9.5h18M3 14.5h18M9.5 9.5v10'),
  /** Half ink, half paper. */
  theme: filled(
    'M2.625 12a9.375 9.375 0 1 0 18.75 0a9.375 9.375 0 1 0-18.75 0zM12 4.375a7.625 7.625 0 0 0 0 15.25z',
  ),
  'teleport-network': filled(
    'M8.8 5a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0zM1.6 18.6a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0zM15.6 18.6a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0zM10.2 8.2 7 15.2l-2-1 3.2-7zM13.8 8.2l2-1 3.2 7-2 1zM9.4 17.5h5.2v2.2H9.4z',
  ),
  'teleport-satellite-control': filled(
    'M3.6 6.4a9.8 9.8 0 0 0 13.9 13.9zM11 11.3l4.5-4.5 2 2-4.5 4.5zM14.8 6a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0zM5.4 15.4a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z',
  ),
  teleport: filled(
    'M3.6 6.4a9.8 9.8 0 0 0 13.9 13.9zM11 11.3l4.5-4.5 2 2-4.5 4.5zM14.8 6a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z',
  ),
} satisfies Record<string, IconPath>;

export type IconName = keyof typeof iconPaths;

/** What the pages may load and run: said by the built page itself, and by the host for those who look there. */

const RULES = [
  "default-src 'self'",
  "script-src 'self'",
  // One rule of the keyboard library, and the drawings that are printed.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  // MapLibre's worker is a file of our own, copied into its address where a frame gives the page no origin; films are
  // packed in one that is made on the spot.
  "worker-src 'self' blob: data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Text becomes markup, or the address of a script, only by the policies of `lib/trusted-types.ts`.
  "require-trusted-types-for 'script'",
  'trusted-types default drawing',
];

/** In the head of the built page: it holds on any host, also one without headers, and from a stick. */
export const PAGE_POLICY = RULES.join('; ');

/** In a header: a page cannot say itself who may frame it. */
export const POLICY = [...RULES, 'frame-ancestors *'].join('; ');

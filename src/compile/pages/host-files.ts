/** What a host is given: a policy, headers for Netlify and Cloudflare Pages, and a server block for nginx. */

import { POLICY } from './policy';

/** Where pages are; pictures have styles of their own, which the policy would take from them. */
const PAGES = ['/', '/index.html', '/stories/*', '/data/', '/data/index.html', '/docs/*'];
/** Full screen and the wake lock of a kiosk stay; nothing else of the device is ever asked for. */
const PERMISSIONS =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=()';
const DAY_THEN_ASK = 'public, max-age=86400, stale-while-revalidate=604800';
const FOR_EVER = 'public, max-age=31536000, immutable';
const ANY_ORIGIN = ['Access-Control-Allow-Origin', '*'] as const;

interface Rule {
  /** As Netlify and Cloudflare write it: a star at the end is anything. */
  path: string;
  headers: readonly (readonly [name: string, value: string])[];
}

const RULES: readonly Rule[] = [
  {
    path: '/*',
    headers: [
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', PERMISSIONS],
    ],
  },
  ...PAGES.map((path) => ({
    path,
    headers: [['Content-Security-Policy', POLICY] as const],
  })),
  {
    path: '/assets/*',
    headers: [['Cache-Control', FOR_EVER], ANY_ORIGIN],
  },
  {
    path: '/data/releases/*',
    headers: [['Cache-Control', FOR_EVER], ANY_ORIGIN],
  },
  {
    path: '/data/v1/*',
    headers: [['Cache-Control', 'public, max-age=300, stale-while-revalidate=86400'], ANY_ORIGIN],
  },
  ...['/basemap/*', '/maps/*', '/posters/*', '/previews/*'].map((path) => ({
    path,
    headers: [['Cache-Control', DAY_THEN_ASK] as const, ANY_ORIGIN],
  })),
  // An old one would hold back the new version of everything else.
  { path: '/sw.js', headers: [['Cache-Control', 'no-cache']] },
  { path: '/embed.js', headers: [['Cache-Control', 'public, max-age=3600'], ANY_ORIGIN] },
  { path: '/oembed/*', headers: [ANY_ORIGIN] },
  {
    path: '/feed.xml',
    headers: [['Content-Type', 'application/atom+xml; charset=utf-8'], ANY_ORIGIN],
  },
];

/** `_headers` of Netlify and Cloudflare Pages. */
export function headersFile(): string {
  const rules = RULES.map(({ path, headers }) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Read by Netlify and Cloudflare Pages. What each line is for: docs/hosting/\n${rules.join('\n')}\n`;
}

/** @param origin host name of the site */
export function nginxFile(host: string): string {
  const everywhere = RULES[0]?.headers ?? [];
  const add = ([name, value]: readonly [string, string]) => `add_header ${name} "${value}" always;`;
  const general = everywhere.map((header) => `    ${add(header)}`);
  const locations = RULES.slice(1).map(({ path, headers }) => {
    const match = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    // A location with headers of its own takes none from the server.
    const lines = [...everywhere, ...headers].map((header) => `        ${add(header)}`);
    return `    location ${match} {\n${lines.join('\n')}\n    }`;
  });
  return `# The atlas on nginx; root is the folder that \`npm run build\` made. What each line is for: docs/hosting/
server {
    listen 443 ssl;
    http2 on;
    server_name ${host};
    root /srv/atlas;
    index index.html;
    etag on;

    types {
        text/html html;
        text/css css;
        text/javascript js mjs;
        application/json json;
        application/geo+json geojson;
        application/atom+xml xml;
        text/csv csv;
        text/markdown md;
        text/plain txt conf ts;
        application/manifest+json webmanifest;
        image/svg+xml svg;
        image/png png;
        image/webp webp;
        image/avif avif;
        font/woff2 woff2;
        application/octet-stream pmtiles;
    }
    charset utf-8;
    gzip on;
    gzip_static on;
    gzip_vary on;
    gzip_types text/css text/javascript application/json application/geo+json application/atom+xml text/csv image/svg+xml;

    # For all that no line below names.
${general.join('\n')}

${locations.join('\n')}
}
`;
}

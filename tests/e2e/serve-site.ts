/** The built site at an origin of its own, where a newer build can be published while it is open. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';

const PORT = 4176;
const dist = resolve(import.meta.dirname, '../../dist');

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

interface Site {
  url: string;
  /** From now on the service worker is another one. */
  publish(): void;
  close(): void;
}

export function serveSite(): Promise<Site> {
  let build = 1;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, `http://localhost:${PORT}`);
    const file = join(dist, pathname === '/' ? 'index.html' : pathname);
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (pathname === '/sw.js') response.end(`${readFileSync(file, 'utf8')}\n// build ${build}`);
    else createReadStream(file).pipe(response);
  });
  return new Promise((done) =>
    server.listen(PORT, 'localhost', () =>
      done({
        url: `http://localhost:${PORT}/`,
        publish: () => {
          build += 1;
        },
        close: () => server.close(),
      }),
    ),
  );
}

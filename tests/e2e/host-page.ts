/** A page of somebody else, at an origin of its own, with a policy as strict as it can be. */
import { createServer, type Server } from 'node:http';

const PORT = 4175;
/** Specs run beside each other, each with a host of its own. */
export const hostAt = (port: number) => `http://127.0.0.1:${port}`;
export const HOST = hostAt(PORT);
export const ATLAS = 'http://localhost:4174';

const POLICY = [
  "default-src 'none'",
  `script-src ${ATLAS}`,
  `frame-src ${ATLAS}`,
  `img-src ${ATLAS}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Serves one page for each path.
 * @param bodies HTML by path
 * @returns the server, to be closed
 */
export function serveHostPages(bodies: Record<string, string>, port = PORT): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const body = bodies[url];
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', POLICY);
    response.end(
      `<!doctype html><html lang="en"><head><title>Host</title>
      <script type="module" src="${ATLAS}/embed.js"></script></head><body>${body ?? ''}</body></html>`,
    );
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

/** A file server as a good host is set up: compressed files beside the originals, or compressed when first asked for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentOf, type DataFile, stampFile } from '../../src/domain/data-file';
import { type PackedDataset, packDataset, unpackDataset } from '../../src/domain/packed-dataset';
import { grownData, grownPaths } from './grown-data';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg']);
/** As a host compresses in passing. */
const QUALITY = 5;

/** Of files as they were built. */
const GROWN: Record<string, (file: DataFile, factor: number) => object> = {
  '/data/v1/atlas.json': (file, factor) =>
    packDataset(grownData(unpackDataset(file as PackedDataset), factor)),
  '/data/v1/atlas-paths.json': (file, factor) =>
    stampFile(grownPaths(contentOf(file), factor), file.version, true),
};

export interface Site {
  atlas: string;
  pages: string;
}

/** Serves `/x<factor>/…` of the atlas, with the records so many times, and `/x<factor>/plain/…` of the pages. */
export function serve({ atlas, pages }: Site, port: number): Promise<Server> {
  const compressed = new Map<string, Buffer>();
  const read = (factor: number, path: string): Buffer | null => {
    const grow = factor > 1 ? GROWN[path] : undefined;
    if (grow)
      return Buffer.from(
        JSON.stringify(grow(JSON.parse(readFileSync(join(atlas, path), 'utf8')), factor)),
      );
    const file = path.startsWith('/plain/') ? join(pages, path.slice(6)) : join(atlas, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, factor = '1', rest = '/'] = /^\/x(\d+)(\/.*)$/.exec(normalize(pathname)) ?? [];
    const path = rest.endsWith('/') ? `${rest}index.html` : rest;
    const type = extname(path);
    response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
    if (COMPRESSED.has(type)) {
      const isGrown = factor !== '1' && path in GROWN;
      const key = isGrown ? `${factor}${path}` : path;
      const known = compressed.get(key) ?? (isGrown ? null : read(1, `${path}.br`));
      const body = known ?? read(Number(factor), path);
      if (!body) return void response.writeHead(404).end();
      const small =
        known ??
        brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
      compressed.set(key, small);
      return void response.writeHead(200, { 'Content-Encoding': 'br' }).end(small);
    }
    const body = read(Number(factor), path);
    if (!body) return void response.writeHead(404).end();
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined) return void response.writeHead(200).end(body);
    const end = Math.min(Number(to), body.length - 1);
    response
      .writeHead(206, { 'Content-Range': `bytes ${from}-${end}/${body.length}` })
      .end(body.subarray(Number(from), end + 1));
  });
  return new Promise((done) => server.listen(port, () => done(server)));
}

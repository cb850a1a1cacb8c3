/**
 * Writes tiles as one PMTiles archive, version 3, the same bytes for the same tiles.
 *
 * Own writer, because a first view has to be small: equal tiles (the inside of a continent) are kept
 * once, and the entries of the low zooms stand in the root directory, which a reader fetches together
 * with the header. Format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { EncodedTile } from './tiles';

interface Entry {
  tileId: number;
  offset: number;
  length: number;
  /** How many tiles with following ids are this one; 0 for a leaf directory. */
  run: number;
}

const HEADER_BYTES = 127;
/** A reader's first request: header and root have to fit. */
const FIRST_REQUEST_BYTES = 16_384;
const LEAF_ENTRIES = 1_024;
/** The latitude where Web Mercator tiles end. */
const TOP_LAT = 85.0511287;
const GZIP = 2;
const VECTOR_TILES = 1;

const gzip = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 });

function pushVarint(out: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    out.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
}

/** Ids as differences, then runs, lengths, and offsets (0: right after the entry before). */
function encodeDirectory(entries: Entry[]): Buffer {
  const out: number[] = [];
  pushVarint(out, entries.length);
  for (const [i, e] of entries.entries()) pushVarint(out, e.tileId - (entries[i - 1]?.tileId ?? 0));
  for (const e of entries) pushVarint(out, e.run);
  for (const e of entries) pushVarint(out, e.length);
  entries.forEach((e, i) => {
    const before = entries[i - 1];
    pushVarint(out, before && e.offset === before.offset + before.length ? 0 : e.offset + 1);
  });
  return gzip(Uint8Array.from(out));
}

/** The first entries in the root, the rest in leaves. */
function encodeDirectories(entries: Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = encodeDirectory(entries);
  const room = FIRST_REQUEST_BYTES - HEADER_BYTES - 1_024;
  if (whole.length <= room) return { root: whole, leaves: Buffer.alloc(0) };
  const inRoot = entries.slice(0, LEAF_ENTRIES);
  const leaves: Buffer[] = [];
  const pointers: Entry[] = [];
  for (let i = LEAF_ENTRIES; i < entries.length; i += LEAF_ENTRIES) {
    const part = entries.slice(i, i + LEAF_ENTRIES);
    const leaf = encodeDirectory(part);
    const offset = leaves.reduce((sum, l) => sum + l.length, 0);
    pointers.push({ tileId: part[0]?.tileId ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
  }
  const root = encodeDirectory([...inRoot, ...pointers]);
  if (root.length > room) throw new Error('archive: the root directory does not fit');
  return { root, leaves: Buffer.concat(leaves) };
}

/** Entries in the order of their ids, each distinct tile stored once. */
function layOut(tiles: Iterable<EncodedTile>): {
  entries: Entry[];
  contents: Buffer[];
  tiles: number;
} {
  const ordered = [...tiles]
    .map(({ z, x, y, bytes }) => ({ tileId: zxyToTileId(z, x, y), bytes }))
    .sort((a, b) => a.tileId - b.tileId);
  const seen = new Map<string, { offset: number; length: number }>();
  const contents: Buffer[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { tileId, bytes } of ordered) {
    const key = createHash('sha1').update(bytes).digest('base64');
    let place = seen.get(key);
    if (!place) {
      const content = gzip(bytes);
      place = { offset: end, length: content.length };
      seen.set(key, place);
      contents.push(content);
      end += content.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.run === tileId) last.run += 1;
    else entries.push({ tileId, ...place, run: 1 });
  }
  return { entries, contents, tiles: ordered.length };
}

/**
 * @param metadata what `getMetadata` of a reader gives: names, layers, attribution.
 * @param maxZoom the highest zoom among the tiles.
 */
export function writeArchive(
  tiles: Iterable<EncodedTile>,
  metadata: Record<string, unknown>,
  maxZoom: number,
): Buffer {
  const { entries, contents, tiles: count } = layOut(tiles);
  const { root, leaves } = encodeDirectories(entries);
  const meta = gzip(Buffer.from(JSON.stringify(metadata)));
  const data = Buffer.concat(contents);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0);
  header.writeUInt8(3, 7);
  let at = 8;
  const push = (value: number) => {
    header.writeBigUInt64LE(BigInt(value), at);
    at += 8;
  };
  let offset = HEADER_BYTES;
  for (const section of [root, meta, leaves, data]) {
    push(offset);
    push(section.length);
    offset += section.length;
  }
  for (const value of [count, entries.length, contents.length]) push(value);
  const flags = [1, GZIP, GZIP, VECTOR_TILES, 0, maxZoom];
  for (const flag of flags) at = header.writeUInt8(flag, at);
  for (const degrees of [-180, -TOP_LAT, 180, TOP_LAT])
    at = header.writeInt32LE(Math.round(degrees * 1e7), at);
  at = header.writeUInt8(2, at);
  for (const degrees of [70, 20]) at = header.writeInt32LE(degrees * 1e7, at);
  return Buffer.concat([header, root, meta, leaves, data]);
}

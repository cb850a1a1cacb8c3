/**
 * Holds what a view needs, so that a second visit needs no network. Pages in somebody else's frame get none of it. A new
 * version waits until it is asked for, and never while something is presented.
 */
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { isEmbedded, isOnStage, pathBelow } from './paths';

/** Written by `npm run offline:build`. */
declare const ATLAS_FILES: { url: string; revision: string }[];

interface Client {
  /** With which the window was opened; what it shows now only the window knows. */
  url: string;
  postMessage(message: string, transfer?: Transferable[]): void;
}

interface FetchOfPage extends Event {
  request: Request;
  clientId: string;
  respondWith(response: Promise<Response>): void;
}

/** What is used of a worker's own scope, whose types are not those of a page. */
interface WorkerScope {
  registration: { scope: string };
  clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'fetch', listener: (event: FetchOfPage) => void): void;
  addEventListener(
    kind: 'message',
    listener: (event: MessageEvent & { source: Client | null }) => void,
  ): void;
}

const worker = self as unknown as WorkerScope;
/** All records in one file: by the path of its own file below `records/`. */
const RECORDS = 'offline-records.json';
let records: Promise<Record<string, unknown>> | null = null;

precache(ATLAS_FILES);
cleanupOutdatedCaches();

async function readRecords(): Promise<Record<string, unknown>> {
  const file = await matchPrecache(RECORDS);
  return file ? file.json() : {};
}

async function recordAt(path: string): Promise<Response | null> {
  records ??= readRecords();
  const record = (await records)[path];
  if (record === undefined) return null;
  return new Response(JSON.stringify(record), { headers: { 'Content-Type': 'application/json' } });
}

async function held(path: string, request: Request): Promise<Response | null> {
  const [, record] = /^data\/v1\/records\/(.+)\.json$/.exec(path) ?? [];
  if (record) return recordAt(decodeURIComponent(record));
  const response = await matchPrecache(path === '' ? 'index.html' : path);
  if (!response) return null;
  return request.headers.has('range') ? createPartialResponse(request, response) : response;
}

async function answer({ request, clientId }: FetchOfPage, path: string): Promise<Response> {
  const client = clientId ? await worker.clients.get(clientId) : undefined;
  if (client && isEmbedded(client.url)) return fetch(request);
  return (await held(path, request)) ?? fetch(request);
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathBelow(worker.registration.scope, request.url);
  if (request.method !== 'GET' || path === null) return;
  if (request.mode === 'navigate' && isEmbedded(request.url)) return;
  event.respondWith(answer(event, path));
});

/** A window of another build, or one that sleeps, says nothing; then its address counts. */
const ANSWER_MS = 1000;

/** Whether somebody speaks in a window, or a visitor stands at it. */
function isBusy(client: Client): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(isOnStage(client.url)), ANSWER_MS);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      resolve(data === true);
    };
    client.postMessage('on-stage', [port2]);
  });
}

worker.addEventListener('message', async ({ data, source }) => {
  if (data !== 'activate') return;
  const clients = await worker.clients.matchAll({ includeUncontrolled: true });
  if ((await Promise.all(clients.map(isBusy))).includes(true)) source?.postMessage('busy');
  else await worker.skipWaiting();
});

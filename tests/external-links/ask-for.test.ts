import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAnswerCache } from '../../src/external-links/answer-cache.ts';
import { askFor, type Surroundings } from '../../src/external-links/ask-for.ts';
import { checkExternalLinks } from '../../src/external-links/check-external-links.ts';
import type { Answer } from '../../src/external-links/external-link.ts';
import { join } from 'node:path';
import { temporaryFolder } from '../support/run.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, call: number) => void;
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(code, headers).end();

/** What the server says, by path. */
const paths: Record<string, Handler> = {
  '/ok': status(200),
  '/gone': status(410),
  '/missing': status(404),
  '/login': status(401),
  '/closed': status(403),
  '/broken': status(500),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-breaks': ({ method, socket }, response) =>
    method === 'HEAD' ? socket.destroy() : response.writeHead(200).end('text'),
  '/breaks': ({ socket }) => socket.destroy(),
  '/moved': status(301, { location: '/ok' }),
  '/moved-twice': status(308, { location: '/moved' }),
  '/for-now': status(302, { location: '/ok' }),
  '/moved-then-for-now': status(301, { location: '/for-now' }),
  '/moved-to-nothing': status(301, { location: '/missing' }),
  '/round': status(302, { location: '/round' }),
  '/nonsense': status(301, { location: 'http://' }),
  '/no-location': status(304),
  '/busy': (_, response, call) =>
    response.writeHead(call > 1 ? 200 : 503, { 'retry-after': '7' }).end(),
  '/busy-until': (_, response, call) =>
    response.writeHead(call > 1 ? 200 : 429, { 'retry-after': new Date(5000).toUTCString() }).end(),
  '/patience': status(429, { 'retry-after': '3600' }),
};

const calls: string[] = [];
const inFlight = new Map<string, number>();
let mostAtOnce = 0;
const server = createServer((request, response) => {
  const { method, url = '', headers } = request;
  const host = headers.host ?? '';
  calls.push(`${method} ${url}`);
  inFlight.set(host, (inFlight.get(host) ?? 0) + 1);
  mostAtOnce = Math.max(mostAtOnce, inFlight.get(host) ?? 0);
  response.on('close', () => inFlight.set(host, (inFlight.get(host) ?? 0) - 1));
  const path = url.replace(/\?.*/, '');
  const call = calls.filter((one) => one === `${method} ${url}`).length;
  (paths[path] ?? status(404))(request, response, call);
});

let port = 0;
let waits: number[] = [];
const around: Surroundings = {
  fetch,
  wait: async (time) => void waits.push(time),
  now: () => 1000,
};
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  calls.length = 0;
  waits = [];
});
const at = (path: string) => `http://127.0.0.1:${port}${path}`;

describe('what becomes of a link', () => {
  const table: [path: string, answer: Answer, waits?: number[]][] = [
    ['/ok', { state: 'ok', status: 200 }],
    ['/no-head', { state: 'ok', status: 200 }],
    ['/head-breaks', { state: 'ok', status: 200 }],
    ['/no-location', { state: 'ok', status: 304 }],
    ['/for-now', { state: 'ok', status: 200 }],
    ['/moved', { state: 'moved', status: 200, location: '/ok' }],
    ['/moved-twice', { state: 'moved', status: 200, location: '/ok' }],
    ['/moved-then-for-now', { state: 'moved', status: 200, location: '/for-now' }],
    ['/missing', { state: 'dead', status: 404 }],
    ['/gone', { state: 'dead', status: 410 }],
    ['/moved-to-nothing', { state: 'dead', status: 404, location: '/missing' }],
    ['/round', { state: 'dead', reason: 'leads on more than 10 times' }],
    [
      '/nonsense',
      { state: 'dead', status: 301, reason: 'leads on to "http://", which is no address' },
    ],
    ['/login', { state: 'refused', status: 401 }],
    ['/closed', { state: 'refused', status: 403 }],
    ['/broken', { state: 'unreachable', status: 500 }, [2000, 4000]],
    [
      '/breaks',
      { state: 'unreachable', reason: 'the host broke the connection off' },
      [2000, 4000],
    ],
    ['/busy', { state: 'ok', status: 200 }, [7000]],
    ['/busy-until', { state: 'ok', status: 200 }, [4000]],
    ['/patience', { state: 'refused', status: 429 }],
  ];
  it.each(table)('%s', async (path, answer, waited = []) => {
    const { location, ...rest } = answer;
    expect(await askFor(at(path), around)).toEqual({
      ...rest,
      ...(location !== undefined && { location: at(location) }),
    });
    expect(waits).toEqual(waited);
  });

  it('is that it cannot be reached where nobody listens', async () => {
    const { state, reason } = await askFor('http://127.0.0.1:1/', { ...around, fetch: refuse });
    expect({ state, reason }).toEqual({
      state: 'unreachable',
      reason: 'the host takes no connection',
    });
  });

  it('is asked by its head alone, where that is enough', async () => {
    await askFor(at('/ok'), around);
    await askFor(at('/missing'), around);
    expect(calls).toEqual(['HEAD /ok', 'HEAD /missing', 'GET /missing']);
  });
});

const refuse: typeof fetch = () =>
  Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));

const links = (...paths_: string[]) => paths_.map((path) => ({ url: at(path), places: [] }));

describe('many links', () => {
  it('are asked for one by one at a host, with a pause between, and each once', async () => {
    const cache = openAnswerCache(join(temporaryFolder(), 'links.json'));
    mostAtOnce = 0;
    const other = { url: `http://localhost:${port}/ok?other`, places: [] };
    const checked = await checkExternalLinks([...links('/ok?1', '/ok?2', '/ok?3'), other], {
      around,
      cache,
      skip: ['localhost'],
    });
    expect(checked.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'skipped']);
    expect(calls).toEqual(['HEAD /ok?1', 'HEAD /ok?2', 'HEAD /ok?3']);
    expect(waits).toEqual([1000, 1000]);
    expect(mostAtOnce).toBe(1);
  });

  it('are not asked for again within a week, but for those that have to be mended', async () => {
    const file = join(temporaryFolder(), 'links.json');
    const week = 7 * 24 * 60 * 60 * 1000;
    const ask = async (now: number, isFresh = false) => {
      calls.length = 0;
      const cache = openAnswerCache(file, { isFresh });
      const options = { around: { ...around, now: () => now }, cache, skip: [] };
      const checked = await checkExternalLinks(links('/ok', '/moved', '/missing'), options);
      cache.save();
      return {
        states: checked.map(({ state }) => state),
        calls: calls.filter((c) => !c.startsWith('GET')),
      };
    };
    const states = ['ok', 'moved', 'dead'];
    const all = ['HEAD /ok', 'HEAD /moved', 'HEAD /ok', 'HEAD /missing'];
    expect(await ask(0)).toEqual({ states, calls: all });
    expect(await ask(week)).toEqual({ states, calls: ['HEAD /missing'] });
    expect(await ask(week, true)).toEqual({ states, calls: all });
    expect(await ask(2 * week + 1)).toEqual({ states, calls: all });
  });
});

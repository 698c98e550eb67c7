import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { createPreviewServer, listen } from '../../src/build/preview-server.ts';
import { temporaryFolder } from '../support/run.ts';
import { writeFiles } from '../support/write-site.ts';

const text = 'The same words again and again. '.repeat(100);

/** What a server sends for a path: its headers and its bytes as they come. */
async function asked(path: string, accept?: string) {
  const dir = temporaryFolder();
  writeFiles(dir, { 'page.html': text, 'small.txt': 'Short', 'picture.png': text });
  const server = createPreviewServer({ dir, base: '/' });
  onTestFinished(() => void server.close());
  const port = await listen(server, 0);
  const headers = accept === undefined ? {} : { 'accept-encoding': accept };
  return new Promise<{
    encoding?: string;
    vary?: string;
    length: number;
    body: Buffer;
    file: Buffer;
  }>((done, fail) => {
    request({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          encoding: response.headers['content-encoding'],
          vary: response.headers.vary,
          length: Number(response.headers['content-length']),
          body: Buffer.concat(parts),
          file: readFileSync(join(dir, path === '/page' ? 'page.html' : path)),
        }),
      );
    })
      .on('error', fail)
      .end();
  });
}

it.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
] as const)('a text for %s is sent as %s', async (accept, encoding, read) => {
  const answer = await asked('/page', accept);
  expect(answer).toMatchObject({ encoding, vary: 'accept-encoding', length: answer.body.length });
  expect(answer.body.length).toBeLessThan(text.length / 4);
  expect(read(answer.body)).toEqual(answer.file);
});

it.each([
  ['/page', undefined],
  ['/page', 'identity'],
  ['/small.txt', 'br'],
  ['/picture.png', 'br, gzip'],
])('%s is sent as it is for %s', async (path, accept) => {
  const answer = await asked(path, accept);
  expect(answer.encoding).toBeUndefined();
  expect(answer.body).toEqual(answer.file);
});

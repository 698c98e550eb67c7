import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { compressAnswer } from './compress-answer.ts';

/** What is sent for an address. */
export interface Answer {
  /** Path below the root, which tells the type: `about.html`. */
  path: string;
  content: string | Buffer;
}

/** Where a server takes its answers from. */
export interface AnswerSource {
  /** Path under which the site is served; begins and ends with a slash. */
  base: string;
  /** The content of a file below the root; undefined when there is none. */
  read(path: string, request: IncomingMessage): Promise<Answer | undefined> | Answer | undefined;
  /** Headers beside the usual ones. */
  headers?: (path: string) => Record<string, string>;
  /** Sends texts compressed, as hosts do. */
  compresses?: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** A server that looks addresses up as GitHub Pages does: clean URLs, the base, the 404 page. */
export function createSiteServer(source: AnswerSource): Server {
  return createServer((request, response) => {
    answer(request, response, source).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  source: AnswerSource,
): Promise<void> {
  const { base } = source;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = decodedPath(request.url ?? '/');
  if (path === undefined) {
    response.writeHead(400).end();
  } else if (`${path}/` === base) {
    response.writeHead(301, { location: base }).end();
  } else {
    const found = path.startsWith(base)
      ? await firstOf(candidates(path.slice(base.length)), request, source)
      : undefined;
    const shown = found ?? (await source.read('404.html', request));
    send(request, response, shown, found ? 200 : 404, source);
  }
}

/** The path of an address without its query; undefined when it cannot be decoded or tricks. */
function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file itself, then with `.html`, then the folder's index. */
const candidates = (path: string): string[] => {
  const plain = path.replace(/\/+$/, '');
  if (path === '' || path.endsWith('/')) return [plain ? `${plain}/index.html` : 'index.html'];
  return [plain, `${plain}.html`, `${plain}/index.html`];
};

async function firstOf(
  paths: readonly string[],
  request: IncomingMessage,
  source: AnswerSource,
): Promise<Answer | undefined> {
  for (const path of paths) {
    const found = await source.read(path, request);
    if (found) return found;
  }
  return undefined;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  found: Answer | undefined,
  status: number,
  { headers, compresses }: AnswerSource,
): void {
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = types[extname(found.path).toLowerCase()] ?? 'application/octet-stream';
  const accepted = compresses ? String(request.headers['accept-encoding'] ?? '') : '';
  const { content, encoding } = compressAnswer(Buffer.from(found.content), type, accepted);
  response.writeHead(status, {
    'content-type': type,
    'content-length': content.length,
    ...(encoding && { 'content-encoding': encoding }),
    ...(compresses && { vary: 'accept-encoding' }),
    'cache-control': 'no-cache',
    ...headers?.(found.path),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/**
 * Listens on a port of this machine, or on the next free one.
 * @returns the port that was taken; 0 asks the system for any
 */
export async function listen(server: Server, port: number, attempts = 20): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || candidate >= port + attempts) throw error;
    }
  }
}

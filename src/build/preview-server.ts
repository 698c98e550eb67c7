import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

export interface PreviewOptions {
  /** Folder that was built. */
  dir: string;
  /** Path under which it is served; begins and ends with a slash. */
  base: string;
  /** Headers for each answer, from the path that was asked for and the file found. */
  headers?: (file: string) => Record<string, string>;
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

/** A server that shows a built folder as a host such as GitHub Pages would. */
export function createPreviewServer(options: PreviewOptions): Server {
  return createServer((request, response) => answer(request, response, options));
}

function answer(request: IncomingMessage, response: ServerResponse, options: PreviewOptions): void {
  const { dir, base } = options;
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
    const file = path.startsWith(base) ? fileFor(dir, path.slice(base.length)) : undefined;
    send(request, response, file ?? join(dir, '404.html'), file ? 200 : 404, options);
  }
}

/** The path of an address without its query; undefined when it cannot be decoded. */
function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** As GitHub Pages looks: the file itself, then with `.html`, then the folder's index. */
function fileFor(dir: string, path: string): string | undefined {
  const target = normalize(join(dir, path));
  if (target !== dir && !target.startsWith(`${dir}${sep}`)) return undefined;
  const plain = target.replace(/[\\/]+$/, '');
  const candidates =
    path.endsWith('/') || path === ''
      ? [join(plain, 'index.html')]
      : [plain, `${plain}.html`, join(plain, 'index.html')];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
  { headers }: PreviewOptions,
): void {
  if (!existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(status, {
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
    ...headers?.(file),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/**
 * Listens on a port, or on the next free one.
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

import { build } from 'esbuild';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createSiteServer } from '../build/site-server.ts';
import type { Problem } from '../problem.ts';
import { NoSiteError, type SiteOptions } from '../read/read-site.ts';
import { escapeHtml } from '../render/escape-html.ts';
import type { LiveMessage } from './browser/messages.ts';
import { gatherProblems } from './gather-problems.ts';
import { LiveSite, type LiveState } from './live-site.ts';
import { noSiteProblem } from './no-site-problem.ts';
import { shownProblem } from './shown-problem.ts';
import { watchFolders } from './watch-folders.ts';

export interface DevServerOptions extends Omit<SiteOptions, 'reader'> {
  /** Told of all problems of the site, whenever they have been gathered anew. */
  onProblems: (problems: Problem[]) => void;
}

/** A running development server. */
export interface DevServer {
  server: Server;
  /** Path under which the site is served. */
  base: string;
  close(): void;
}

/** Path of the server's own script and events, which no page has. */
const own = '__framework-site';

/**
 * Serves a site while it is being written. Each answer is what a build would write at that moment;
 * open pages reload when anything changes, and show the problems of the site.
 * @throws NoSiteError when the folder has no `content/`
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const live = new LiveSite(options);
  const first = await live.now();
  // Another base in the settings takes a new start: the address of the server would change.
  const { base } = first.build.site;
  const script = await browserScript(options.themeDir);
  const listeners = new Set<ServerResponse>();
  let problems: Problem[] = [];
  let told: LiveState | undefined;
  let latest = first;

  const problemsMessage = (): LiveMessage => ({
    type: 'problems',
    problems: problems.map((problem) => shownProblem(problem, options.siteDir)),
  });

  function show(found: Problem[]): void {
    problems = found;
    options.onProblems(found);
    send(listeners, problemsMessage());
  }

  async function tell(state: LiveState): Promise<void> {
    if (told === state) return;
    told = state;
    latest = state;
    send(listeners, { type: 'version', version: state.version });
    const found = await gatherProblems(state, () => told === state);
    if (found) show(found);
  }

  /** The site now; while it cannot be read at all, the last one that could, with that problem. */
  async function current(): Promise<LiveState> {
    try {
      const state = await live.now();
      void tell(state).catch((error: unknown) => console.error(error));
      return state;
    } catch (error) {
      if (!(error instanceof NoSiteError)) throw error;
      if (told) show([noSiteProblem(error)]);
      told = undefined;
      return latest;
    }
  }

  const refresh = () => void current().catch((error: unknown) => console.error(error));

  const site = createSiteServer({
    base,
    async read(path, request) {
      const state = await current();
      const content = await state.read(path);
      if (content === undefined) return undefined;
      return { path, content: isPageView(path, request) ? withScript(content, state) : content };
    },
  });

  function withScript(content: string | Buffer, state: LiveState): string {
    const tag = `<script src="${escapeHtml(`${base}${own}/live.js`)}" data-version="${state.version}" data-events="${escapeHtml(`${base}${own}/events`)}"></script>`;
    const html = String(content);
    const end = html.lastIndexOf('</body>');
    return end === -1 ? html + tag : html.slice(0, end) + tag + html.slice(end);
  }

  const server = createServer((request, response) => {
    if (request.url === `${base}${own}/live.js`) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    } else if (request.url === `${base}${own}/events`) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      send([response], { type: 'version', version: latest.version });
      send([response], problemsMessage());
    } else {
      site.emit('request', request, response);
    }
  });

  const stopWatching = watchFolders(live.folders, refresh);
  refresh();
  return {
    server,
    base,
    close() {
      stopWatching();
      for (const response of listeners) response.end();
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(to: Iterable<ServerResponse>, message: LiveMessage): void {
  for (const response of to) response.write(`data: ${JSON.stringify(message)}\n\n`);
}

/** Only a browser's own view of a page gets the script: what other programs read is the page. */
const isPageView = (path: string, request: IncomingMessage) =>
  path.endsWith('.html') && request.headers['sec-fetch-dest'] === 'document';

async function browserScript(themeDir: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(themeDir, 'src/dev/browser/live.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

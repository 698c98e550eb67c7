import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { createPreviewServer, listen } from '../../src/build/preview-server.ts';
import { build, root } from './run.ts';

/** An HTML file of a built site. */
export interface ServedPage {
  /** Path below the output folder: `contact.html`. */
  file: string;
  /** Where it is served: `http://127.0.0.1:4321/framework/contact`. */
  address: string;
  html: string;
}

/** A site that was built into a temporary folder and is served from there. */
export interface ServedSite {
  dir: string;
  /** Without a slash at the end. */
  origin: string;
  base: string;
  pages: ServedPage[];
  /** Pages that only lead on to another. */
  redirects: ServedPage[];
  /** The address of a path from the site's root: `contact`. */
  at(path: string): string;
  /** Ends the server and removes the folder. */
  close(): void;
}

interface ServeOptions {
  /** The site's folder. Default: this repository, the default site. */
  site?: string;
  base?: string;
  /** Headers for a file, from its HTML; that is empty for other files. */
  headers?: (html: string) => Record<string, string>;
}

/** Builds a site, and serves it on a free port. */
export async function serveSite({
  site = root,
  base = '/',
  headers,
}: ServeOptions = {}): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'framework-site-'));
  const dir = join(folder, 'site');
  const { code, stderr } = await build(site, dir, '--base', base);
  if (code !== 0) throw new Error(`The build of ${site} ended with ${code}:\n${stderr}`);

  const server = createPreviewServer({
    dir,
    base,
    // As hosts do, with every file: a worker's own headers are what binds the worker.
    headers: (file) => headers?.(file.endsWith('.html') ? readFileSync(file, 'utf8') : '') ?? {},
  });
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  const at = (path: string) => `${origin}${base}${path}`;
  const pages = htmlFiles(dir).map((file) => ({
    file,
    address: at(addressOf(file)),
    html: readFileSync(join(dir, file), 'utf8'),
  }));
  return {
    dir,
    origin,
    base,
    pages: pages.filter((page) => !isRedirect(page)),
    redirects: pages.filter(isRedirect),
    at,
    close: () => end(server, folder),
  };
}

const isRedirect = ({ html }: ServedPage) => html.includes('<meta http-equiv="refresh"');

/** Internal links carry no `.html`, and neither do the addresses that are tested. */
const addressOf = (file: string) => file.replace(/(?<=^|\/)index\.html$|\.html$/, '');

function htmlFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => relative(dir, join(dir, file)).split(sep).join('/'))
    .toSorted();
}

function end(server: Server, folder: string): void {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
}

/** The policy under which every page has to work; style attributes are those that its author wrote. */
export function strictPolicy(html: string, scriptSources = "'self'"): Record<string, string> {
  const hashes = styleAttributes(html).map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  const styles = hashes.length > 0 ? `'unsafe-hashes' ${hashes.join(' ')}` : "'none'";
  return {
    'content-security-policy': `default-src 'self'; script-src ${scriptSources}; style-src 'self'; style-src-attr ${styles}; img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  };
}

function styleAttributes(html: string): string[] {
  const found = new Set<string>();
  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'style') found.add(value);
    },
  });
  parser.end(html);
  return [...found];
}

// Jekyll highlights fenced code while it builds (rouge); so does this, with Prism's grammars.
import { createRequire } from 'node:module';
import type { Grammar } from 'prismjs';

/** Names that people write, and the grammars that they mean. */
const aliases: Readonly<Record<string, string>> = {
  sh: 'bash',
  shell: 'bash',
  zsh: 'bash',
  console: 'shell-session',
  yml: 'yaml',
  py: 'python',
  ts: 'typescript',
  js: 'javascript',
  ttl: 'turtle',
  rq: 'sparql',
  md: 'markdown',
};

/** What is no language: such code is shown as it is. */
const plain = new Set(['', 'text', 'plain', 'plaintext', 'txt', 'none', 'nohighlight']);

/** Prism and its grammars, which take longer to load than most pages to render. */
interface Highlighter {
  languages: Record<string, Grammar | unknown>;
  highlight(code: string, grammar: Grammar, language: string): string;
}

let loaded: Highlighter | undefined;
let loadLanguages: ((names: string[]) => void) & { silent: boolean };

/**
 * Code as HTML with its parts in spans of the classes `token …`; undefined for a language that
 * Prism does not know. Nothing is loaded before the first code of a language.
 */
export function highlight(code: string, language: string): string | undefined {
  const written = language.toLowerCase();
  if (plain.has(written)) return undefined;
  const name = aliases[written] ?? written;
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return undefined;
  loaded ??= load();
  if (!Object.hasOwn(loaded.languages, name)) loadLanguages([name]);
  const grammar = Object.hasOwn(loaded.languages, name) ? loaded.languages[name] : undefined;
  return isGrammar(grammar) ? loaded.highlight(code, grammar, name) : undefined;
}

/** Among its languages Prism keeps functions that work on them. */
const isGrammar = (entry: unknown): entry is Grammar => typeof entry === 'object' && entry !== null;

function load(): Highlighter {
  const require = createRequire(import.meta.url);
  const prism = require('prismjs') as Highlighter;
  loadLanguages = require('prismjs/components/index.js') as typeof loadLanguages;
  loadLanguages.silent = true;
  return prism;
}

import type { Finding } from './finding.ts';
import { withoutCode } from '../markdown/without-code.ts';

interface Rule {
  /** The first group, where there is one, is what the message names. */
  pattern: RegExp;
  message: (found: string) => string;
  advice: string;
}

const attribute = (name: string) => String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`;
const tagWith = (tag: string, name: string) =>
  new RegExp(`<${tag}\\b[^<>]*?${attribute(name)}`, 'gi');

const otherHost = '(?:https?:)?//';
/** Of a link element, that a browser fetches what it names; most relations are said to machines. */
const loads = `(?=[^<>]*?\\srel\\s*=\\s*["']?[^"'<>]*(?:stylesheet|icon|load|fetch|connect|manifest))`;
const noRequests =
  'A page should ask nobody else’s server: put the file into assets/ and use it from there.';

const rules: readonly Rule[] = [
  {
    pattern: tagWith('script', 'src'),
    message: (src) => `A script is loaded: ${src}`,
    advice:
      'Scripts in pages run in every reader’s browser. Take it out unless you know it is needed.',
  },
  {
    pattern: /<script\b(?![^>]*\ssrc\s*=)[^>]*>/gi,
    message: (tag) => `A script stands in the page: ${tag}`,
    advice:
      'Scripts in pages run in every reader’s browser. Take it out unless you know it is needed.',
  },
  {
    pattern: /<[a-z][^<>]*?\s(on[a-z]+)\s*=\s*["'{]?/gi,
    message: (name) => `An event handler stands in the page: ${name}`,
    advice:
      'Handlers are scripts: a strict policy forbids them. Use a link or a control of the theme.',
  },
  {
    pattern:
      /(?:href|src|action)\s*=\s*["']?\s*(javascript:[^"'>]{0,60})|\]\(\s*<?(javascript:[^)]{0,60})/gi,
    message: (link) => `A link runs a script: ${link}`,
    advice: 'Write the address that it leads to.',
  },
  ...['iframe', 'embed', 'object', 'video', 'audio', 'source'].map((tag) => ({
    pattern: new RegExp(
      `<${tag}\\b[^<>]*?\\s(?:src|data)\\s*=\\s*["']?(${otherHost}[^"'\\s>]+)`,
      'gi',
    ),
    message: (src: string) => `The page shows something of another host in <${tag}>: ${src}`,
    advice:
      tag === 'iframe'
        ? 'It is loaded when a reader asks for it by a click; until then that host hears of nobody.'
        : 'It is loaded when the page is opened, and tells that host of every reader. A link would not.',
  })),
  {
    pattern: new RegExp(`<form\\b[^<>]*?\\saction\\s*=\\s*["']?([^"'\\s>]+)`, 'gi'),
    message: (action) => `A form sends what readers write to ${action}`,
    advice: 'See whether it is still wanted, and say on the page who gets the data.',
  },
  {
    pattern: /<input\b[^<>]*?\sid\s*=\s*["']?(search-input)\b/gi,
    message: () => 'The search box of the old theme stands in the page',
    advice:
      'It finds nothing here; take it out. Search opens from the bar of every page, and at /search.',
  },
  {
    pattern: new RegExp(
      `<link\\b${loads}[^<>]*?\\shref\\s*=\\s*["']?(${otherHost}[^"'\\s>]+)`,
      'gi',
    ),
    message: (href) => `A style sheet or the like is loaded from another host: ${href}`,
    advice: noRequests,
  },
  {
    pattern: new RegExp(`<img\\b[^<>]*?\\ssrc\\s*=\\s*["']?(${otherHost}[^"'\\s>]+)`, 'gi'),
    message: (src) => `A picture is loaded from another host: ${src}`,
    advice: noRequests,
  },
  {
    pattern: /!\[[^\]]*\]\(\s*<?((?:https?:)?\/\/[^)\s>]+)/gi,
    message: (src) => `A picture is loaded from another host: ${src}`,
    advice: noRequests,
  },
  {
    pattern: /(?:@import\s+(?:url\()?|url\()\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi,
    message: (src) => `A style loads from another host: ${src}`,
    advice: noRequests,
  },
  {
    pattern: /<(style)\b[^>]*>/gi,
    message: () => 'A <style> stands in the page',
    advice: 'It may cover what the theme shows. Move it to assets/scss/site.scss.',
  },
  {
    pattern: /<(base|meta)\b(?=[^>]*\b(?:href|http-equiv)\b)[^>]*>/gi,
    message: (name) => `<${name}> stands in the page`,
    advice:
      'It changes where links lead, or sends readers elsewhere. Take it out; redirects go into redirect_from.',
  },
];

/** What in a text of Markdown or HTML runs scripts, or asks other hosts; code blocks are passed over. */
export function htmlFindings(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const shown = withoutCode(text);
  for (const { pattern, message, advice } of rules) {
    for (const match of shown.matchAll(pattern)) {
      const found = match.slice(1).find((group) => group !== undefined) ?? match[0];
      const line = shown.slice(0, match.index).split('\n').length;
      findings.push({ file, line, message: message(found.slice(0, 120)), advice });
    }
  }
  return findings;
}

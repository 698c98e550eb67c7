import { scanTags, type HtmlTag } from '../links/scan-html.ts';
import { escapeHtml } from '../render/escape-html.ts';
import type { Site } from '../site.ts';
import { frameAddress, type FrameAddress } from './frame-address.ts';

/**
 * Puts a picture, a button and a link in the place of every frame that shows something of another
 * host: that host hears of a reader who clicks, and of no other. With `embeds: load` the frame
 * stays, and only its address becomes that of the host without cookies.
 */
export function replaceFrames(html: string, { settings, words }: Site): string {
  if (!/<iframe/i.test(html)) return html;
  const ownHost = settings.url && new URL(settings.url).hostname;
  let replaced = '';
  let copied = 0;
  scanTags(html, (tag) => {
    if (tag.name !== 'iframe') return;
    const src = tag.attributes.find(({ name }) => name === 'src');
    const address = src && frameAddress(src.value, ownHost);
    if (!src || !address) return;
    if (settings.embeds === 'load') {
      replaced += html.slice(copied, src.start) + escapeHtml(address.loaded);
      copied = src.end;
      return;
    }
    const start = html.toLowerCase().lastIndexOf('<iframe', tag.end);
    if (start < copied) return;
    replaced += html.slice(copied, start) + placeholder(tag, address, words);
    copied = endOf(html, tag);
  });
  return replaced + html.slice(copied);
}

function endOf(html: string, { end }: HtmlTag): number {
  const close = /<\/iframe\s*>/gi;
  close.lastIndex = end;
  return close.exec(html) ? close.lastIndex : end;
}

/** The frame waits in a template; the script of `assets/client/page/embed.ts` takes it out. */
function placeholder(tag: HtmlTag, address: FrameAddress, words: Site['words']): string {
  const { host, isVideo } = address;
  const given = new Map(tag.attributes.map(({ name, value }) => [name, value]));
  const title = given.get('title')?.trim() || (words.embed_untitled ?? '').replace('{host}', host);
  const fill = (word = '') => escapeHtml(word.replace('{title}', title).replace('{host}', host));
  const frame = new Map(given).set('src', address.loaded).set('title', title);
  const box = new Map([...given].filter(([name]) => name === 'id' || name === 'style'))
    .set('class', `embed ${given.get('class') ?? ''}`.trim())
    .set('data-embed', isVideo ? 'video' : 'page');
  return `<div ${attributes(box)} data-parity-ignore data-pagefind-ignore>\
<button class="embed-load" type="button">${picture(given, isVideo)}\
<span class="embed-title">${isVideo ? sign : ''}${fill(isVideo ? words.embed_play : words.embed_load)}</span></button>\
<p class="embed-note"><span class="embed-name">${escapeHtml(title)}</span> ${fill(words.embed_note)} \
<a href="${escapeHtml(address.written)}">${fill(words.embed_open)}</a></p>\
<template><iframe ${attributes(frame)}></iframe></template></div>`;
}

const attributes = (values: ReadonlyMap<string, string>) =>
  [...values].map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');

const sign =
  '<svg width="64" height="64" viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="30" fill="none" stroke="currentColor" stroke-width="3"/><path fill="currentColor" d="M25 19v26l22-13z"/></svg>';

/** Nothing but a ground as wide and as high as the frame will be; a policy allows no sizes in styles. */
function picture(given: ReadonlyMap<string, string>, isVideo: boolean): string {
  const pixels = (name: string) => Number(/^(\d+)(?:px)?$/.exec(given.get(name) ?? '')?.[1] ?? 0);
  const height = pixels('height');
  const isAsWide = height > 0 && ((given.get('width') ?? '').endsWith('%') || !isVideo);
  const width = pixels('width') || (isAsWide ? 0 : 560);
  const size = width
    ? `width="${width}" viewBox="0 0 ${width} ${height || Math.round((width * 9) / 16)}"`
    : `width="100%" height="${height}"`;
  return `<svg class="embed-picture" ${size} aria-hidden="true"></svg>`;
}

import type { Teller } from '../tell-problem.ts';
import { assign, capture } from './assign.ts';
import { bibliography, type BibliographyTools } from './bibliography.ts';
import { caseTag, ifTag, unless } from './conditionals.ts';
import { cite } from './cite.ts';
import { cycle } from './cycle.ts';
import { forTag } from './for.ts';
import { highlight } from './highlight.ts';
import { include, includeRelative, type IncludeTools } from './include.ts';
import { link, postUrl, type LinkHost } from './link.ts';
import {
  breakTag,
  comment,
  continueTag,
  decrement,
  echo,
  ifChanged,
  increment,
  inlineComment,
  liquidTag,
  raw,
} from './small-tags.ts';
import { tablerow } from './tablerow.ts';
import type { TagReader } from './tag.ts';
import { term } from './term.ts';
import { tool } from './tool.ts';

/** Every tag of Liquid, Jekyll and the ELIXIR Toolkit Theme, by the name that authors write. */
export const createTags = (
  links: LinkHost,
  tools: IncludeTools,
  citing: Omit<BibliographyTools, 'interpolate' | 'tell'>,
  tell: Teller,
): ReadonlyMap<string, TagReader> => {
  const citationTools = { ...citing, interpolate: tools.interpolate, tell };
  return new Map<string, TagReader>([
    ['#', inlineComment],
    ['assign', assign],
    ['bibliography', bibliography(citationTools)],
    ['break', breakTag],
    ['capture', capture],
    ['case', caseTag],
    ['cite', cite(citationTools)],
    ['comment', comment],
    ['continue', continueTag],
    ['cycle', cycle],
    ['decrement', decrement],
    ['echo', echo],
    ['for', forTag],
    ['highlight', highlight],
    ['if', ifTag],
    ['ifchanged', ifChanged],
    ['include', include(tools)],
    ['include_relative', includeRelative(tools)],
    ['increment', increment],
    ['link', link(links, tools.interpolate, tell)],
    ['liquid', liquidTag],
    ['post_url', postUrl(links, tools.interpolate, tell)],
    ['raw', raw],
    ['tablerow', tablerow],
    ['term', term(tools)],
    ['tool', tool(tools)],
    ['unless', unless],
  ]);
};

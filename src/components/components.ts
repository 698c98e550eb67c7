import { callout } from './callout.ts';
import type { Component } from './component.ts';
import { contributorCarouselSelection } from './contributor-carousel-selection.ts';
import { contributorTilesAll } from './contributor-tiles-all.ts';
import { events } from './events.ts';
import { glossary } from './glossary.ts';
import { image } from './image.ts';
import { news } from './news.ts';
import { pageidsOverview } from './pageids-overview.ts';
import { resourceTableAll } from './resource-table-all.ts';
import { sectionNavigationTiles } from './section-navigation-tiles.ts';
import { sectionNavigationTilesSimple } from './section-navigation-tiles-simple.ts';
import {
  affiliationTilesSelection,
  supportedByTilesSelection,
} from './supported-by-tiles-selection.ts';
import { term } from './term.ts';
import { tool } from './tool.ts';
import { trainingTableAll } from './training-table-all.ts';

/** Every component that authors and layouts may call, by name. */
export const components: ReadonlyMap<string, Component> = new Map(
  [
    callout,
    image,
    sectionNavigationTiles,
    sectionNavigationTilesSimple,
    news,
    events,
    contributorTilesAll,
    contributorCarouselSelection,
    supportedByTilesSelection,
    affiliationTilesSelection,
    resourceTableAll,
    trainingTableAll,
    pageidsOverview,
    tool,
    glossary,
    term,
  ].map((component) => [component.name, component]),
);

import { callout } from './callout.ts';
import type { Component } from './component.ts';
import { events } from './events.ts';
import { image } from './image.ts';
import { news } from './news.ts';
import { sectionNavigationTiles } from './section-navigation-tiles.ts';
import { sectionNavigationTilesSimple } from './section-navigation-tiles-simple.ts';

/** Every component that authors and layouts may call, by name. */
export const components: ReadonlyMap<string, Component> = new Map(
  [callout, image, sectionNavigationTiles, sectionNavigationTilesSimple, news, events].map(
    (component) => [component.name, component],
  ),
);

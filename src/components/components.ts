import { callout } from './callout.ts';
import type { Component } from './component.ts';
import { image } from './image.ts';

/** Every component that authors and layouts may call, by name. */
export const components: ReadonlyMap<string, Component> = new Map(
  [callout, image].map((component) => [component.name, component]),
);

import Tooltip from 'bootstrap/js/src/tooltip.js';
import { closeByEscape, makeReachable } from '../explanations.ts';

const tooltips = [...document.querySelectorAll<HTMLElement>('[data-bs-toggle~="tooltip"]')].map(
  (element) => {
    makeReachable(element);
    return { element, instance: Tooltip.getOrCreateInstance(element) };
  },
);
closeByEscape('tooltip', tooltips);

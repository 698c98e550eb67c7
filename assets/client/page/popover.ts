import Popover from 'bootstrap/js/src/popover.js';
import { closeByEscape, makeReachable } from '../explanations.ts';

const popovers = [...document.querySelectorAll<HTMLElement>('[data-bs-toggle~="popover"]')].map(
  (element) => {
    makeReachable(element);
    return { element, instance: Popover.getOrCreateInstance(element) };
  },
);
closeByEscape('popover', popovers);

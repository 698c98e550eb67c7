import Carousel from 'bootstrap/js/src/carousel.js';
import { wordsOf } from '../words-of.ts';

/**
 * No carousel moves by itself (WCAG 2.2, 2.2.2): this runs before Bootstrap looks for those that
 * should. Where an author wanted it, readers get a button that starts and stops it.
 */
const words = wordsOf('carousel');

for (const carousel of document.querySelectorAll<HTMLElement>('[data-bs-ride]')) {
  const wanted = carousel.dataset.bsRide !== 'false';
  delete carousel.dataset.bsRide;
  if (wanted) carousel.before(starter(carousel));
}

function starter(carousel: HTMLElement): HTMLElement {
  const instance = Carousel.getOrCreateInstance(carousel, { ride: false, pause: false });
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'carousel-start btn btn-outline-primary';
  const show = (moves: boolean) => {
    button.dataset.moves = String(moves);
    button.textContent = (moves ? words.carousel_stop : words.carousel_start) ?? '';
  };
  show(false);
  button.addEventListener('click', () => {
    const moves = button.dataset.moves !== 'true';
    if (moves) instance.cycle();
    else instance.pause();
    show(moves);
  });
  return button;
}

import { pictureDialog } from '../components/picture-dialog.ts';
import { wordsOf } from '../words-of.ts';

// The pictures themselves become buttons: an element around them would change how authors' classes
// place them.
const words = wordsOf('pictures');
const dialog = pictureDialog(words);

for (const picture of document.querySelectorAll<HTMLImageElement>('img[data-whole]')) {
  picture.tabIndex = 0;
  picture.setAttribute('role', 'button');
  picture.setAttribute('aria-haspopup', 'dialog');
  picture.setAttribute(
    'aria-label',
    (words.picture_open ?? '{text}').replace('{text}', picture.alt),
  );
  picture.addEventListener('click', () => dialog.open(picture));
  picture.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    dialog.open(picture);
  });
}

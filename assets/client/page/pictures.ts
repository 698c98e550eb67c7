import { openedStyles } from '../opened-styles.ts';
import { wordsOf } from '../words-of.ts';

// The pictures themselves become buttons: an element around them would change how authors' classes
// place them. The dialog comes with the first that is opened.
const words = wordsOf('pictures');
let dialog: Promise<{ open: (picture: HTMLImageElement) => void }> | undefined;

const load = async () => {
  const [{ pictureDialog }] = await Promise.all([
    import('../components/picture-dialog.ts'),
    openedStyles(),
  ]);
  return pictureDialog(words);
};

async function open(picture: HTMLImageElement): Promise<void> {
  try {
    (await (dialog ??= load())).open(picture);
  } catch {
    // No dialog came: the browser shows the picture alone.
    location.assign(picture.src);
  }
}

for (const picture of document.querySelectorAll<HTMLImageElement>('img[data-whole]')) {
  picture.tabIndex = 0;
  picture.setAttribute('role', 'button');
  picture.setAttribute('aria-haspopup', 'dialog');
  picture.setAttribute(
    'aria-label',
    (words.picture_open ?? '{text}').replace('{text}', picture.alt),
  );
  picture.addEventListener('click', () => void open(picture));
  picture.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    void open(picture);
  });
}

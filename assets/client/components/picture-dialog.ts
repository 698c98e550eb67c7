/** The dialog that shows one picture of the page as a whole; made when it is first opened. */
export function pictureDialog(words: Readonly<Record<string, string>>) {
  let parts: ReturnType<typeof build> | undefined;
  return {
    open(picture: HTMLImageElement): void {
      parts ??= build(words);
      const { dialog, place, size, caption } = parts;
      const [width, height] = (picture.dataset.whole ?? '').split('x').map(Number);
      const src = picture.getAttribute('src') ?? '';
      const whole = new Image(width, height);
      whole.src = src;
      whole.alt = picture.alt;
      // A drawing is as sharp at any size.
      whole.classList.toggle('is-drawing', /\.svg(?:$|\?)/i.test(src));
      place.replaceChildren(whole);
      dialog.setAttribute('aria-label', picture.alt);
      caption.textContent =
        picture.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
      caption.hidden = caption.textContent === '';
      setFull(parts, words, false);
      dialog.showModal();
      size.hidden = whole.clientWidth >= (width ?? 0);
    },
  };
}

function build(words: Readonly<Record<string, string>>) {
  const dialog = document.createElement('dialog');
  dialog.className = 'picture-dialog';
  const bar = element('div', 'picture-bar');
  const caption = element('p', 'picture-caption');
  const size = button('');
  const close = button(words.picture_close ?? '');
  close.autofocus = true;
  bar.append(size, close);
  const place = element('div', 'picture-place');
  dialog.append(bar, place, caption);
  document.body.append(dialog);
  const parts = { dialog, place, size, caption };
  size.addEventListener('click', () => {
    setFull(parts, words, !dialog.classList.contains('is-full'));
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === place) dialog.close();
  });
  return parts;
}

/** Shows every pixel, and lets the reader scroll; or all of the picture. */
function setFull(
  { dialog, place, size }: Pick<ReturnType<typeof build>, 'dialog' | 'place' | 'size'>,
  words: Readonly<Record<string, string>>,
  isFull: boolean,
): void {
  dialog.classList.toggle('is-full', isFull);
  size.textContent = (isFull ? words.picture_fit : words.picture_full) ?? '';
  // What scrolls must be reached with the keyboard.
  if (isFull) place.tabIndex = 0;
  else place.removeAttribute('tabindex');
}

function element(name: 'div' | 'p', className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'picture-button';
  made.textContent = text;
  return made;
}

/** A click puts the frame in the place of its picture, and the focus into it. */
for (const embed of document.querySelectorAll<HTMLElement>('.embed[data-embed]')) {
  const frame = embed.querySelector('template')?.content.querySelector('iframe');
  const button = embed.querySelector('.embed-load');
  if (!frame || !button) continue;
  button.addEventListener('click', () => {
    const loaded = document.importNode(frame, true);
    if (embed.dataset.embed === 'video') {
      // Who has just asked for it wants to see it.
      const address = new URL(loaded.src);
      address.searchParams.set('autoplay', '1');
      loaded.src = address.href;
      loaded.allow = `autoplay; ${loaded.allow || 'fullscreen; picture-in-picture'}`;
    }
    // Videos refuse pages that do not say at all where they stand.
    loaded.referrerPolicy = 'strict-origin-when-cross-origin';
    embed.replaceWith(loaded);
    loaded.focus();
  });
}

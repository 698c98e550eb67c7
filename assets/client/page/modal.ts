import 'bootstrap/js/src/modal.js';

// A dialog needs a name: that of its title, where its author gave none.
document.querySelectorAll<HTMLElement>('.modal').forEach((modal, index) => {
  const title = modal.querySelector<HTMLElement>('.modal-title');
  if (!title || modal.matches('[aria-label], [aria-labelledby]')) return;
  title.id ||= `modal-title-${index + 1}`;
  modal.setAttribute('aria-labelledby', title.id);
});

import Offcanvas from 'bootstrap/js/src/offcanvas.js';

// Bootstrap does this when the window is loaded, which may have been before.
for (const panel of document.querySelectorAll('.offcanvas.show')) {
  Offcanvas.getOrCreateInstance(panel).show();
}

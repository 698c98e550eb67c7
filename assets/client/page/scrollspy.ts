import ScrollSpy from 'bootstrap/js/src/scrollspy.js';

// Bootstrap does this when the window is loaded, which may have been before.
for (const spy of document.querySelectorAll('[data-bs-spy="scroll"]')) {
  ScrollSpy.getOrCreateInstance(spy);
}

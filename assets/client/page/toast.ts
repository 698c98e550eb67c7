import Toast from 'bootstrap/js/src/toast.js';

// One that its author shows from the start stays until it is closed.
for (const toast of document.querySelectorAll('.toast.show')) {
  Toast.getOrCreateInstance(toast, { autohide: false });
}

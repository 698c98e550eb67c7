import 'bootstrap/js/src/offcanvas.js';

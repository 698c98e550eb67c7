import 'bootstrap/js/src/button.js';

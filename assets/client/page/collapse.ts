import 'bootstrap/js/src/collapse.js';

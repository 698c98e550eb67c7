import 'bootstrap/js/src/alert.js';

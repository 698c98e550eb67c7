import 'bootstrap/js/src/dropdown.js';

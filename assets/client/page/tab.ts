import 'bootstrap/js/src/tab.js';

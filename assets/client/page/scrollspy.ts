import 'bootstrap/js/src/scrollspy.js';

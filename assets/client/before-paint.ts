import { loadScripts } from './load-scripts.ts';
import { setTheme } from './set-theme.ts';

setTheme();
loadScripts();

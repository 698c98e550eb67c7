import type { SlashSetting } from './search-dialog.ts';

const key = 'search-slash';

/** Kept in the browser; a reader can switch the key off (WCAG 2.1.4). */
export const slashSetting: SlashSetting = {
  isOn() {
    try {
      return localStorage.getItem(key) !== 'off';
    } catch {
      return true;
    }
  },
  set(isOn) {
    try {
      if (isOn) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch {
      // No storage allowed: the key stays as it is.
    }
  },
};

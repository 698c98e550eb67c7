import Tab from 'bootstrap/js/src/tab.js';

// Bootstrap does this when the window is loaded, which may have been before.
for (const tab of document.querySelectorAll(
  '.active:is([data-bs-toggle="tab"], [data-bs-toggle="pill"], [data-bs-toggle="list"])',
)) {
  Tab.getOrCreateInstance(tab);
}

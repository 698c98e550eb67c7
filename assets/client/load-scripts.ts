/** What the script of every page does with what came before it. */
interface PageScript {
  happenAgain?: (event: Event | undefined) => void;
}

/**
 * Loads the page's scripts, which stand in `<template data-script>`. On the first page of a visit they come
 * when its text is shown, for which they would take a part of the line. On further pages they lie in the
 * browser's cache, and come when the page is read, as deferred scripts do.
 */
export function loadScripts(): void {
  let early: Event | undefined;
  for (const type of ['click', 'keydown']) addEventListener(type, (event) => (early = event));
  const load = () => {
    if (document.readyState === 'loading') return addEventListener('DOMContentLoaded', load);
    for (const template of document.querySelectorAll<HTMLElement>('template[data-script]')) {
      import(template.dataset.script ?? '').then(({ happenAgain }: PageScript) =>
        happenAgain?.(early),
      );
    }
  };
  if (document.referrer.startsWith(location.origin)) return load();
  new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
  // A page that opens out of sight is not painted.
  addEventListener('load', () => setTimeout(load, 1000));
}

/** A long sidebar scrolls by itself: it begins where the current page stands in it. */
export function showCurrentPage(): void {
  const sidebar = document.querySelector<HTMLElement>('.page-sidebar');
  const current = sidebar?.querySelector<HTMLElement>('[aria-current]');
  if (!sidebar || !current) return;
  const below = current.getBoundingClientRect().bottom - sidebar.getBoundingClientRect().bottom;
  if (below > 0) sidebar.scrollTop += below + sidebar.clientHeight / 2;
}

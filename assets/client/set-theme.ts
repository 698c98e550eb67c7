/** Shows the reader's own choice of light or dark, else the system's. */
export function setTheme(): void {
  const root = document.documentElement;
  let theme: string | null = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    // No storage allowed: the system's choice stands.
  }
  root.dataset.bsTheme =
    theme === 'dark' || theme === 'light'
      ? theme
      : matchMedia('(prefers-color-scheme:dark)').matches
        ? 'dark'
        : 'light';
  root.classList.add('js');
}

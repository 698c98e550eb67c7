/** The button in the header: `aria-pressed` says whether the dark theme is on. */
export function enableThemeSwitch(): void {
  const root = document.documentElement;
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;

  const show = (theme: string) => {
    root.dataset.bsTheme = theme;
    button.setAttribute('aria-pressed', String(theme === 'dark'));
  };
  show(root.dataset.bsTheme ?? 'light');

  button.addEventListener('click', () => {
    const theme = root.dataset.bsTheme === 'dark' ? 'light' : 'dark';
    show(theme);
    remember(theme);
  });

  // The system changes (at nightfall, say), and the reader has never chosen.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', (system) => {
    if (!remembered()) show(system.matches ? 'dark' : 'light');
  });
}

function remember(theme: string): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // No storage allowed: the choice holds for this page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem('theme');
  } catch {
    return null;
  }
}

import type { ShownProblem } from './messages.ts';

const style = `
:host { position: fixed; inset: auto 0 0 0; z-index: 2147483647; font: 15px/1.5 system-ui, sans-serif; }
section { max-height: 60vh; overflow: auto; background: #17191f; color: #f1f3f8; border-top: 4px solid #ff6b5e; padding: 12px 20px 20px; box-shadow: 0 -8px 30px #0006; }
section.warnings { border-top-color: #f2b705; }
header { display: flex; gap: 16px; align-items: center; position: sticky; top: -12px; background: inherit; padding: 8px 0; }
h2 { font-size: 16px; margin: 0; flex: 1; }
button { font: inherit; color: inherit; background: #333845; border: 1px solid #6c7487; border-radius: 6px; padding: 6px 14px; min-height: 32px; cursor: pointer; }
button:focus-visible { outline: 3px solid #8ab8ff; outline-offset: 2px; }
article { border-top: 1px solid #3a404e; padding: 12px 0; }
.place { font: 13px/1.4 ui-monospace, monospace; color: #8ab8ff; overflow-wrap: anywhere; }
.message { margin: 2px 0; font-weight: 600; overflow-wrap: anywhere; }
.hint { margin: 2px 0; color: #cfd5e3; overflow-wrap: anywhere; }
pre { margin: 8px 0 0; padding: 8px 0; background: #0c0d11; border-radius: 6px; overflow-x: auto; font: 13px/1.5 ui-monospace, monospace; }
pre span { display: block; padding: 0 12px; white-space: pre; }
pre .it { background: #4a1f22; }
`;

let shown: HTMLElement | undefined;

/** Shows problems over the page; takes them away when there are none. All of it is text. */
export function showProblems(problems: readonly ShownProblem[]): void {
  shown?.remove();
  shown = undefined;
  if (problems.length === 0) return;
  const host = document.createElement('framework-site-problems');
  host.dataset.parityIgnore = '';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const section = element('section', errors ? '' : 'warnings');
  section.setAttribute('role', 'region');
  section.setAttribute('aria-label', 'Problems of this site');
  const close = element('button', '', 'Close');
  close.addEventListener('click', () => host.remove());
  const header = element('header', '');
  header.append(element('h2', '', count(errors, problems.length - errors)), close);
  section.append(header, ...problems.map(article));
  section.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') host.remove();
  });
  root.append(section);
  document.body.append(host);
  shown = host;
}

function article(problem: ShownProblem): HTMLElement {
  const { place, severity, check, message, hint, source } = problem;
  const box = element('article', severity);
  box.append(
    element('div', 'place', `${place}  ${severity}  [${check}]`),
    element('p', 'message', message),
  );
  if (hint) box.append(element('p', 'hint', hint));
  if (source.length > 0) {
    const lines = element('pre', '');
    lines.tabIndex = 0;
    for (const { number, text, isIt } of source) {
      lines.append(element('span', isIt ? 'it' : '', `${String(number).padStart(4)}  ${text}`));
    }
    box.append(lines);
  }
  return box;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function count(errors: number, warnings: number): string {
  const parts = [
    errors ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
    warnings ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

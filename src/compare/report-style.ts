/** The style of the report, with contrast enough in light and dark. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #c9ced6; --quiet: #4d5661; --lost: #8c1d18; --lost-back: #fdeceb; --new: #0b5a2a; --new-back: #e5f5ea; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebef; --paper: #14181d; --line: #3d4652; --quiet: #b3bcc8; --lost: #ffb4ab; --lost-back: #3c1512; --new: #9be0b1; --new-back: #0f2f1c; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { line-height: 1.2; }
h3 { margin: 0.75rem 0 0; font-size: 1rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; }
dd { margin: 0; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: 600; padding-block: 0.25rem; }
th { text-align: start; font-weight: 400; }
th, td { border-block: 1px solid var(--line); padding: 0.25rem 1rem 0.25rem 0; }
td { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
ul { padding-inline-start: 1.25rem; }
details { border-block-start: 1px solid var(--line); padding: 0.5rem 0; }
summary { cursor: pointer; padding: 0.25rem 0; }
summary span, small { color: var(--quiet); font-size: 0.875rem; }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
del { color: var(--lost); background: var(--lost-back); }
ins { color: var(--new); background: var(--new-back); text-decoration-thickness: 2px; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

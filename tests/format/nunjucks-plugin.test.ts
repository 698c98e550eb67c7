import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/run.ts';

/** What Prettier says, as it is set up here, of a template that it is handed. */
function prettier(template: string, ...options: string[]) {
  const bin = join(root, 'node_modules/prettier/bin/prettier.cjs');
  const args = [bin, ...options, '--stdin-filepath', '_includes/partials/any.njk'];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input: template });
}

const formatted = '<ul>\n  {% for a in b %}\n    <li>{{ a }}</li>\n  {% endfor %}\n</ul>\n';

describe('formatting of templates', () => {
  it('is told to be missing by the check, and done by the command', () => {
    const template = '<ul>\n{% for a in b %}\n<li>{{ a }}</li>\n{% endfor %}\n</ul>\n';
    expect(prettier(template, '--check').status).toBe(1);
    expect(prettier(template).stdout).toBe(formatted);
    expect(prettier(formatted, '--check').status).toBe(0);
  });

  it('says where a template cannot be read', () => {
    const { status, stderr } = prettier('<ul>\n  <li>\n</ul>\n');
    expect(status).toBe(2);
    expect(stderr).toContain('expected close tag for opening tag <li> from line 2, column 4');
    expect(stderr).toContain('> 3 | </ul>');
    expect(stderr).not.toContain('at Object.');
  });
});

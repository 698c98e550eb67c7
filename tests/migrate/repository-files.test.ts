import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteCommands } from '../../src/package/prepare.ts';
import { repositoryFiles } from '../../src/migrate/repository-files.ts';

const filesOf = (title: string) => repositoryFiles({ title, toolkit: '^1.2.0', node: '>=20.19.0' });

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Record<string, unknown>[] }>;
}

describe('the files that make a site a repository of its own', () => {
  it.each([
    ['1+MG Framework', '1-mg-framework'],
    ['  Ärzte & Données ', 'arzte-donnees'],
    ['研究', 'site'],
  ])('"%s" is the package %s', (title, name) => {
    const manifest = JSON.parse(filesOf(title).get('package.json') ?? '') as object;
    expect(manifest).toMatchObject({
      name,
      private: true,
      engines: { node: '>=20.19.0' },
      dependencies: { 'framework-site': '^1.2.0' },
    });
  });

  it('run the commands of the toolkit by its one program', () => {
    const { scripts } = JSON.parse(filesOf('A').get('package.json') ?? '') as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts)).toEqual(
      'build start preview new rename check check:links check:unused schemas test'.split(' '),
    );
    const commands = Object.keys(siteCommands).map((name) => `framework-site ${name}`);
    expect(commands).toEqual(expect.arrayContaining(Object.values(scripts)));
  });

  it.each(['checks', 'deploy'])(
    'the workflow "%s" may write nothing but the deployment',
    (name) => {
      const workflow = parse(filesOf('A').get(`.github/workflows/${name}.yml`) ?? '') as Workflow;
      expect(workflow.permissions).toEqual({ contents: 'read' });
      for (const [job, { permissions = {}, steps }] of Object.entries(workflow.jobs)) {
        const written = Object.keys(permissions).filter((key) => permissions[key] === 'write');
        expect(written).toEqual(job === 'deploy' ? ['pages', 'id-token'] : []);
        const actions = steps.map(({ uses }) => uses).filter((uses) => uses !== undefined);
        expect(actions.filter((uses) => !/^actions\/[a-z-]+@v\d+$/.test(String(uses)))).toEqual([]);
      }
    },
  );
});

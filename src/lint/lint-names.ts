import nunjucks from 'nunjucks';
import { templateOptions } from '../render/templates.ts';
import type { Finding } from './finding.ts';

/** A part of a template, as far as names go (nunjucks/src/nodes.js, which has no types). */
interface Node {
  lineno: number;
  colno: number;
  name: Node;
  /** The text of a literal or a symbol; what an imported name is called here (of a pair). */
  value: unknown;
  /** The imported name (of a pair). */
  key: Node;
  template: Node;
  names: { children: Node[] };
  findAll(type: unknown): Node[];
}

type NodeType =
  | 'Extends'
  | 'Filter'
  | 'FromImport'
  | 'FunCall'
  | 'Import'
  | 'Include'
  | 'Literal'
  | 'Macro'
  | 'Pair'
  | 'Symbol';

const { nodes, parser } = nunjucks as unknown as {
  nodes: Record<NodeType, new () => Node>;
  parser: { parse(template: string, extensions: unknown[], options: object): Node };
};

/** Filters of Nunjucks, and our own (src/render/site-renderer.ts). */
const filters = new Set([
  ...Object.keys((new nunjucks.Environment([]) as unknown as { filters: object }).filters),
  'url',
  'markdown',
  'drawing',
  'pictures',
]);

/** Functions of Nunjucks, and those that templates are handed (src/render/). */
const functions = [
  'range',
  'cycler',
  'joiner',
  'caller',
  'super',
  'component',
  'once',
  'siteMap',
  'searchDialog',
];

/**
 * Names in a template that lead nowhere, which Nunjucks tells only when a page needs them: filters, macros and other
 * templates. A tag that it does not know, or that is left open, is told, too.
 * @param name as templates name it: its path from `_includes/`
 * @param templates the text of every template by its name
 */
export function lintNames(name: string, templates: ReadonlyMap<string, string>): Finding[] {
  const file = `_includes/${name}`;
  let root: Node;
  try {
    root = parse(templates.get(name));
  } catch (error) {
    // From 1, as nodes are not.
    const { lineno = 1, colno = 1, message } = error as Error & Partial<Node>;
    const said = message.replace(/^.*\[Line.*\]\s*/, '').trim();
    return [{ file, line: lineno, column: colno, message: said, rule: 'template-syntax' }];
  }
  const found = (rule: string, { lineno, colno }: Node, what: string): Finding => {
    const message = `There is no ${what}`;
    return { file, line: lineno + 1, column: colno + 1, message, rule };
  };
  const imports = root.findAll(nodes.FromImport);
  const names = imports.flatMap(({ names: { children } }) => children);
  const callable = new Set([...functions, ...macrosOf(root), ...names.map((one) => text(one))]);
  const named = [nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport]
    .flatMap((type) => root.findAll(type))
    .map(({ template }) => template)
    .filter((node) => node instanceof nodes.Literal);
  const isFilter = (node: Node) => node instanceof nodes.Filter;
  return [
    ...root
      .findAll(nodes.Filter)
      .filter((node) => !filters.has(text(node.name)))
      .map((node) => found('unknown-filter', node.name, `filter "${text(node.name)}"`)),
    ...named
      .filter((node) => !templates.has(text(node)))
      .map((node) => found('unknown-template', node, `template "${text(node)}"`)),
    ...imports.flatMap(({ template, names: { children } }) => {
      const macros = templates.has(text(template))
        ? macrosOf(parse(templates.get(text(template))))
        : undefined;
      const lost = children.filter((one) => macros && !macros.includes(text(one.key ?? one)));
      return lost.map((one) =>
        found('unknown-macro', one, `macro "${text(one.key ?? one)}" in ${text(template)}`),
      );
    }),
    ...root
      .findAll(nodes.FunCall)
      .filter(
        (node) =>
          !isFilter(node) && node.name instanceof nodes.Symbol && !callable.has(text(node.name)),
      )
      .map((node) => found('unknown-macro', node.name, `macro or function "${text(node.name)}"`)),
  ];
}

const parse = (template = ''): Node => parser.parse(template, [], templateOptions);

const macrosOf = (root: Node): string[] => root.findAll(nodes.Macro).map(({ name }) => text(name));

/** What a node says: of an imported name that is called otherwise here, its name here. */
const text = ({ value }: Node): string =>
  typeof value === 'string' ? value : String((value as Node).value);

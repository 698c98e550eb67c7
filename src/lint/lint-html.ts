import { DynamicValue, HtmlValidate, StaticConfigLoader, type AttributeData } from 'html-validate';
import type { Finding } from './finding.ts';

/** Stands for what Nunjucks prints. No template has it: it is of Unicode's private use. */
const printed = '\uE000';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'doctype-style': ['error', { style: 'lowercase' }],
      // Seen only in a whole page, of which a template is a part. Tests of pages look at these.
      'element-required-content': 'off',
      'unique-landmark': 'off',
      // What is printed has another length than the tag that prints it.
      'long-title': 'off',
      // Safari takes a list without marks for none.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      // The search answers while one types, and the key Enter sends it.
      'wcag/h32': 'off',
      // White space is the formatter's.
      'no-trailing-whitespace': 'off',
      'attr-spacing': 'off',
    },
  }),
);

/**
 * Mistakes in the HTML of a template: html-validate reads it with blanks for the tags of Nunjucks, so that both
 * branches of a condition are there, and with values that may be anything for what is printed.
 */
export async function lintHtml(file: string, template: string): Promise<Finding[]> {
  const source = { data: withoutNunjucks(template), filename: file, line: 1, column: 1, offset: 0 };
  const report = await validator.validateSource({ ...source, hooks: { processAttribute } });
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => ({
      file,
      line,
      column,
      message,
      rule: ruleId,
    })),
  );
}

const blank = (tag: string) => tag.replaceAll(/[^\n]/g, ' ');

/** Every line and column stays as it is. */
function withoutNunjucks(template: string): string {
  return template
    .replaceAll(/\{#[^]*?#\}/g, blank)
    .replaceAll(/(<\/?h)\{\{[^]*?\}\}/g, (tag, name: string) => `${name}2`.padEnd(tag.length))
    .replaceAll(/\{\{[^]*?\}\}/g, (tag) => tag.replaceAll(/[^\n]/g, printed))
    .replaceAll(/\{%[^]*?%\}/g, blank);
}

function* processAttribute(attribute: AttributeData): Generator<AttributeData> {
  const { value } = attribute;
  const isPrinted = typeof value === 'string' && value.includes(printed);
  yield isPrinted ? { ...attribute, value: new DynamicValue(value) } : attribute;
}

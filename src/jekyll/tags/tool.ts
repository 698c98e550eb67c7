import type { TagReader } from './tag.ts';
import { toText } from '../values/to-text.ts';
import { parseExpression } from '../expressions/expression.ts';
import type { IncludeTools } from './include.ts';
import { showComponent } from './show-component.ts';

/**
 * `{% tool "id" %}`: a tool of `_data/tool_and_resource_list.yml`, with its card (the plugin
 * elixir-toolkit-theme-plugins). A name without quotation marks is a variable's, or the id itself.
 */
export const tool =
  (tools: IncludeTools): TagReader =>
  (tag) => {
    const written = tag.args.trim();
    const quoted = /^(["'])(.*)\1$/s.exec(written)?.[2];
    const variable = quoted === undefined && written ? parseExpression(written) : undefined;
    return {
      token: tag,
      isBlank: false,
      render(scopes, output) {
        const value = variable ? toText(variable(scopes)) : '';
        const id = quoted ?? (value || written);
        const call = { name: 'tool', parameters: { id }, fallback: id };
        showComponent(tools, call, { tag, scopes, output });
      },
    };
  };

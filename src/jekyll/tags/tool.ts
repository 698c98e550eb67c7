import type { Output, Piece, TagReader } from './tag.ts';
import type { Scopes } from '../scopes.ts';
import { toText } from '../values/to-text.ts';
import { parseExpression } from '../expressions/expression.ts';
import type { IncludeTools } from './include.ts';

/**
 * `{% tool "id" %}`: a tool of `_data/tool_and_resource_list.yml`, with its card (the plugin
 * elixir-toolkit-theme-plugins). A name without quotation marks is a variable's, or the id itself.
 */
export const tool = ({ host, tell }: IncludeTools): TagReader => {
  const show = (tag: Piece['token'], id: string, scopes: Scopes, output: Output) => {
    const result = host.renderComponent('tool', { id });
    const faults = Array.isArray(result) ? result : (result?.faults ?? []);
    for (const { parameter: _, ...fault } of faults) tell(tag, scopes, fault);
    if (!result || Array.isArray(result)) output.write(id);
    else output.write(scopes.input.placeComponent(result.html, result.isInline));
  };
  return (tag) => {
    const written = tag.args.trim();
    const quoted = /^(["'])(.*)\1$/s.exec(written)?.[2];
    const variable = quoted === undefined && written ? parseExpression(written) : undefined;
    return {
      token: tag,
      isBlank: false,
      render(scopes, output) {
        const value = variable ? toText(variable(scopes)) : '';
        show(tag, quoted ?? (value || written), scopes, output);
      },
    };
  };
};

import type { IncludeTools } from './include.ts';
import { showComponent } from './show-component.ts';
import type { TagReader } from './tag.ts';

const quoted = /^(?:"([^"]*)"|'([^']*)'|(\S+))(?:\s+(?:"([^"]*)"|'([^']*)'))?$/;

/**
 * `{% term "id" %}` or `{% term "id" "words to show" %}`: a word with its explanation from
 * `_data/glossary.yml`. A tag of this toolkit, which Jekyll does not have.
 */
export const term =
  (tools: IncludeTools): TagReader =>
  (tag) => {
    const written = tag.args.trim();
    const [, double, single, bare, text = undefined, otherText = undefined] =
      quoted.exec(written) ?? [];
    const id = double ?? single ?? bare ?? written;
    const shown = text ?? otherText;
    return {
      token: tag,
      isBlank: false,
      render(scopes, output) {
        const parameters = shown === undefined ? { id } : { id, text: shown };
        const call = { name: 'term', parameters, fallback: shown ?? id };
        showComponent(tools, call, { tag, scopes, output });
      },
    };
  };

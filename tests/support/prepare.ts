import { prepareCommands } from '../../src/package/prepare.ts';
import { root } from './run.ts';

/** Bundles the commands once, so that no test waits for it, or measures it. */
export default function prepare(): Promise<void> {
  // A source with a mistake is told by the tests that need it.
  return prepareCommands(root).catch(() => undefined);
}

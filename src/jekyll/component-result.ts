import type { CheckName } from '../checks/catalogue.ts';

/** What is wrong with the call of a component. */
export interface ComponentFault {
  check: CheckName;
  message: string;
  hint?: string | undefined;
  /** The parameter that is to blame. */
  parameter?: string | undefined;
}

/** A component as it came out, with what is amiss; or what is so wrong with its call that none did. */
export type ComponentResult =
  { html: string; isInline: boolean; faults: readonly ComponentFault[] } | ComponentFault[];

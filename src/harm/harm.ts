import type { HarmKind } from './harm-kinds.ts';

/** Something in HTML that can do a reader harm. */
export interface Harm {
  kind: HarmKind;
  /** What it is, as written: told to its author, and what makes it another one when it changes. */
  found: string;
  /** What a policy needs to know to let it be: the text of a script or style, or an address. */
  allow: Allowance;
}

/** By what a Content Security Policy lets something run or load. */
export interface Allowance {
  directive: 'script' | 'handler' | 'style' | 'frame' | 'form' | 'object' | 'base' | 'none';
  /** Text of an inline script, handler or style sheet. */
  text?: string | undefined;
  /** Address of what is loaded, or where a form leads. */
  address?: string | undefined;
}

import type { Token } from 'liquidjs';
import type { Hash } from './values/hash.ts';
import { isNil, nothing } from './values/hash.ts';
import type { LiquidText } from './liquid.ts';

type Variables = Record<string, unknown>;

/** A loop as the template in it sees it. */
export interface Loop {
  name: string;
  length: number;
  /** 0-based. */
  at: number;
  parent: Loop | undefined;
}

/** Pages come from people nobody knows: no page takes longer, or makes more text, than this. */
const longest = 20_000;
const most = 1e8;
const largest = 1e7;

/** A page that takes too much; nothing of it is rendered any further. */
export class LimitError extends Error {}

/** What one run of Liquid over a text knows: its variables, and what its tags remember. */
export class Scopes {
  readonly input: LiquidText;
  /** How often each `cycle` came by. */
  readonly cycles = new Map<unknown, number>();
  /** Where loops that go on with `offset: continue` have stopped. */
  readonly offsets = new Map<string, number>();
  loop: Loop | undefined;
  lastIfChanged: string | undefined;
  interrupt: 'break' | 'continue' | undefined;
  includeDepth = 0;
  /** Faults while rendering are told once for each place. */
  readonly fail: (token: Token, error: unknown) => void;

  private readonly stack: Variables[] = [Object.create(null)];
  private readonly counters: Variables = Object.create(null);
  private readonly outside: readonly Hash[];
  private made = 0;
  private steps = 0;
  private readonly deadline = performance.now() + longest;

  /** @param outside what is seen from outside, the nearest first */
  constructor(input: LiquidText, outside: readonly Hash[], fail: Scopes['fail']) {
    this.input = input;
    this.outside = outside;
    this.fail = fail;
  }

  /** Looks in the innermost block first, then in counters, then outside. */
  find(name: unknown): unknown {
    if (typeof name !== 'string') return undefined;
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const variables = this.stack[at];
      if (variables && name in variables) return variables[name];
    }
    if (name in this.counters) return this.counters[name];
    for (const variables of this.outside) {
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
      if (!isNil(value)) return value;
    }
    return undefined;
  }

  /** Sets a variable of the whole page, as `assign` does even in a loop or an include. */
  assign(name: string, value: unknown): void {
    const page = this.stack[0];
    if (page) page[name] = value === nothing ? '' : value;
  }

  /** Variables that are seen while `inside` runs. */
  within<T>(variables: Variables, inside: (variables: Variables) => T): T {
    const own = Object.assign(Object.create(null), variables) as Variables;
    this.stack.push(own);
    try {
      return inside(own);
    } finally {
      this.stack.pop();
    }
  }

  /** A counter of `increment` and `decrement`; they are apart from the variables of `assign`. */
  count(name: string, step: number): number {
    const before = this.counters[name];
    const value = typeof before === 'number' ? before : 0;
    this.counters[name] = value + step;
    return value;
  }

  /** Takes note of text or members that were made. */
  spend(amount: number): void {
    this.made += amount;
    if (this.made > most) throw new LimitError('it makes more text than a page may hold');
  }

  /** Takes note of a value that was made: of its length, and of how much longer it has become. */
  weigh(length: number, growth: number): void {
    if (length > largest) throw new LimitError('it makes a text or list that is too long');
    this.spend(growth);
  }

  /** Takes note of a step; now and then looks at the clock. */
  step(): void {
    if (++this.steps % 256 === 0 && performance.now() > this.deadline) {
      throw new LimitError('it takes longer than a page may take');
    }
  }
}

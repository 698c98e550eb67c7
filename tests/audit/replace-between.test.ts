import { expect, it } from 'vitest';
import { replaceBetween } from '../../src/audit/replace-between.ts';

it('replaces what stands between two marks', () => {
  const page = 'Before\n\n<!-- a -->\n\nold\n\n<!-- /a -->\n\nAfter\n';
  const once = replaceBetween(page, 'a', 'new\n');
  expect(once).toBe('Before\n\n<!-- a -->\n\nnew\n\n<!-- /a -->\n\nAfter\n');
  expect(replaceBetween(once, 'a', 'new')).toBe(once);
});

it.each(['no marks', '<!-- a --> open', 'end <!-- /a -->', '<!-- a --><!-- /a --><!-- a -->'])(
  'refuses %s',
  (page) => {
    expect(() => replaceBetween(page, 'a', 'new')).toThrow('<!-- a -->');
  },
);

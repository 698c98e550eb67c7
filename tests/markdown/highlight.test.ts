import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/markdown/highlight.ts';

describe('code of a language', () => {
  it.each([
    ['bash', 'echo "x" # y', '<span class="token comment"># y</span>'],
    ['sh', 'echo "x"', '<span class="token string">"x"</span>'],
    ['yaml', 'key: 1', '<span class="token key atrule">key</span>'],
    ['yml', 'key: 1', '<span class="token number">1</span>'],
    ['json', '{"a": true}', '<span class="token boolean">true</span>'],
    ['python', 'def f(): pass', '<span class="token keyword">def</span>'],
    ['r', 'x <- TRUE', '<span class="token boolean">TRUE</span>'],
    ['sql', 'SELECT 1', '<span class="token keyword">SELECT</span>'],
    ['turtle', '@prefix a: <b> .', '<span class="token keyword">@prefix</span>'],
    ['ttl', '@prefix a: <b> .', '<span class="token keyword">@prefix</span>'],
    ['sparql', 'SELECT ?x', '<span class="token variable">?x</span>'],
    ['html', '<p class="a">', '<span class="token attr-name">class</span>'],
    ['xml', '<p a="b"/>', '<span class="token attr-name">a</span>'],
    ['diff', '-a', 'class="token deleted-sign deleted"'],
    ['typescript', 'const x = 1', '<span class="token keyword">const</span>'],
    ['JSON', '{}', '<span class="token punctuation">{</span>'],
  ])('%s has its parts marked', (language, code, part) => {
    expect(highlight(code, language)).toContain(part);
  });

  it.each(['', 'text', 'nothing-like-it', 'constructor', 'extend', '__proto__', '../x', 'a b'])(
    '"%s", which is none, is left as it is',
    (language) => {
      expect(highlight('<b>', language)).toBeUndefined();
    },
  );

  it('is escaped', () => {
    expect(highlight('a < "<script>"', 'python')).not.toMatch(/<script/);
  });
});

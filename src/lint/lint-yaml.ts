import { isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { Finding } from './finding.ts';

/** Words that YAML 1.1 took for true and false, as many programs still do: Norway's code among them. */
const truth = /^(?:y|yes|n|no|on|off)$/i;

/**
 * Mistakes in a YAML file: what `yaml` refuses or warns of when it is strict, such as keys that stand twice, and words
 * that programs read in two ways.
 */
export function lintYaml(file: string, source: string): Finding[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const found = (rule: string, message: string, offset: number): Finding => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message, rule };
  };
  const findings = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
    found(code.toLowerCase().replaceAll('_', '-'), message, pos[0]),
  );
  visit(document, {
    Pair(_key, { value }) {
      if (isScalar(value) && value.type === Scalar.PLAIN && truth.test(value.source ?? '')) {
        const message = `Write "${value.source}" in quotes, or true or false: programs read it in two ways`;
        findings.push(found('truth', message, value.range?.[0] ?? 0));
      }
    },
  });
  return findings;
}

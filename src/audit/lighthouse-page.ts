/** What Lighthouse says of one page, in one run. */
export interface LighthouseRun {
  /** Out of 100: performance, accessibility, best practices, search engines. */
  scores: [number, number, number, number];
  /** Largest contentful paint, in seconds. */
  largestPaint: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Total blocking time, in milliseconds. */
  blocking: number;
  /** Bytes that were sent, headers included. */
  bytes: number;
  /** What took points away: the id of each audit. */
  costs: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Runs Lighthouse's default: a mobile telephone with a slow connection, both computed from an
 * unhindered load ("simulate", docs/throttling.md of Lighthouse).
 * @param port where the browser listens for Chrome's debugging protocol
 */
export async function lighthousePage(address: string, port: number): Promise<LighthouseRun> {
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(address, {
    port,
    onlyCategories: [...categories],
    logLevel: 'error',
    output: 'json',
  });
  const lhr = result?.lhr;
  if (!lhr || lhr.runtimeError) {
    throw new Error(`Lighthouse: ${lhr?.runtimeError?.message ?? 'no result'} (${address})`);
  }
  const audited = categories.map((name) => lhr.categories[name]);
  const value = (audit: string): number => {
    const found = lhr.audits[audit]?.numericValue;
    if (found === undefined) throw new Error(`Lighthouse: no ${audit} (${address})`);
    return found;
  };
  const costs = audited.flatMap((category) =>
    (category?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return {
    scores: audited.map((category) =>
      Math.round((category?.score ?? 0) * 100),
    ) as LighthouseRun['scores'],
    largestPaint: value('largest-contentful-paint') / 1000,
    shift: value('cumulative-layout-shift'),
    blocking: value('total-blocking-time'),
    bytes: value('total-byte-weight'),
    costs,
  };
}

import { askFor, type Surroundings } from './ask-for.ts';
import type { Answer, CheckedLink, ExternalLink } from './external-link.ts';
import type { AnswerCache } from './answer-cache.ts';

/** How links are asked for. */
export interface CheckOptions {
  around: Surroundings;
  /** What is known from earlier runs. */
  cache: AnswerCache;
  /** Hosts that are not asked, as `example.org`, which means its subdomains, too. */
  skip: readonly string[];
  /** How many hosts are asked at the same time. */
  hosts?: number;
  /** Told after each link how many are done. */
  onProgress?: (done: number, total: number) => void;
}

/** The pause between two requests to one host. */
const pause = 1000;

/**
 * Asks every host for its links: many hosts at a time, and each of them one link after the other with
 * a pause between, so that no host is troubled.
 */
export async function checkExternalLinks(
  links: readonly ExternalLink[],
  { around, cache, skip, hosts = 16, onProgress = () => {} }: CheckOptions,
): Promise<CheckedLink[]> {
  const answers = new Map<string, Answer>();
  const note = (url: string, answer: Answer) => {
    answers.set(url, answer);
    onProgress(answers.size, links.length);
  };
  const queues = new Map<string, string[]>();
  for (const { url } of links) {
    const { host, hostname } = new URL(url);
    const known = cache.get(url, around.now());
    if (skip.some((name) => hostname === name || hostname.endsWith(`.${name}`))) {
      note(url, { state: 'skipped' });
    } else if (known) note(url, known);
    else queues.set(host, [...(queues.get(host) ?? []), url]);
  }
  // The longest queues first, since they decide when all is done.
  const waiting = [...queues.values()].toSorted((a, b) => b.length - a.length);
  const worker = async () => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await around.wait(pause);
        const answer = await askFor(url, around);
        cache.set(url, answer, around.now());
        note(url, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, worker));
  return links.map((link) => ({ ...link, ...(answers.get(link.url) ?? { state: 'skipped' }) }));
}

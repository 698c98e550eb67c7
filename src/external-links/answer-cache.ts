import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from '../build/write-whole.ts';
import type { Answer } from './external-link.ts';

const day = 24 * 60 * 60 * 1000;

/** How long an answer counts. What has to be mended is asked for each time. */
const ages: Readonly<Partial<Record<Answer['state'], number>>> = { ok: 7 * day, moved: 7 * day };

const schema = z.record(
  z.string(),
  z.object({
    asked: z.number(),
    state: z.enum(['ok', 'moved']),
    status: z.number().optional(),
    location: z.string().optional(),
  }),
);

/** Answers of earlier runs. */
export interface AnswerCache {
  get(url: string, now: number): Answer | undefined;
  set(url: string, answer: Answer, now: number): void;
  /** Writes it to its file. */
  save(): void;
}

/**
 * Opens the cache in a file. One that is not there, or cannot be read, is an empty one.
 * @param isFresh true forgets what is in it
 */
export function openAnswerCache(path: string, { isFresh = false } = {}): AnswerCache {
  const answers = new Map<string, Answer & { asked: number }>(
    Object.entries(isFresh ? {} : readAnswers(path)),
  );
  return {
    get(url, now) {
      const found = answers.get(url);
      if (!found || now - found.asked > (ages[found.state] ?? -1)) return undefined;
      const { asked: _, ...answer } = found;
      return answer;
    },
    set(url, answer, now) {
      if (ages[answer.state] === undefined) answers.delete(url);
      else answers.set(url, { ...answer, asked: now });
    },
    save: () => writeWhole(path, `${JSON.stringify(Object.fromEntries(answers), null, 1)}\n`),
  };
}

function readAnswers(path: string): z.infer<typeof schema> {
  if (!existsSync(path)) return {};
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Of another version, or half written: everything is asked for again.
    return {};
  }
}

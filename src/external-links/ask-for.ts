import type { Answer } from './external-link.ts';

/** What a request needs from around it; a test brings its own. */
export interface Surroundings {
  fetch: typeof fetch;
  /** Waits for some milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** The time, in milliseconds since 1970. */
  now(): number;
}

const timeout = 20_000;
const attempts = 3;
const mostRedirects = 10;
/** A host that asks for more patience is asked another time. */
const longestWait = 60_000;

/** As browsers introduce themselves, with a name: some hosts answer nobody else. */
const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; framework-site check:links)',
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
};

/**
 * Asks whether there is something at an address. First for the head alone; hosts that do not answer
 * that are asked for all of it, which is not read. Asked again when a host is busy or out of reach.
 */
export async function askFor(url: string, around: Surroundings): Promise<Answer> {
  let answer: Answer = { state: 'unreachable' };
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const found = await follow(url, around);
    answer = found.answer;
    if (!found.isTemporary || attempt === attempts) break;
    const pause = found.retryAfter ?? 2000 * attempt;
    if (pause > longestWait) break;
    await around.wait(pause);
  }
  return answer;
}

interface Found {
  answer: Answer;
  /** Whether asking again may help. */
  isTemporary: boolean;
  /** How long the host wants us to wait, in milliseconds. */
  retryAfter?: number | undefined;
}

async function follow(url: string, around: Surroundings): Promise<Found> {
  let at = url;
  /** The last address up to which every step was for good. */
  let lasting = url;
  let isLasting = true;
  for (let hops = 0; hops <= mostRedirects; hops++) {
    let response: Response;
    try {
      response = await headOrAll(at, around);
    } catch (error) {
      return { answer: { state: 'unreachable', reason: reasonOf(error) }, isTemporary: true };
    }
    const { status } = response;
    const location = response.headers.get('location');
    if (status < 300 || status >= 400 || location === null) {
      const moved = lasting === url ? undefined : lasting;
      return judged(status, moved, retryAfter(response, around));
    }
    if (!URL.canParse(location, at)) {
      const reason = `leads on to "${location}", which is no address`;
      return { answer: { state: 'dead', status, reason }, isTemporary: false };
    }
    at = new URL(location, at).href;
    isLasting &&= status === 301 || status === 308;
    if (isLasting) lasting = at;
  }
  const reason = `leads on more than ${mostRedirects} times`;
  return { answer: { state: 'dead', reason }, isTemporary: false };
}

async function headOrAll(url: string, around: Surroundings): Promise<Response> {
  const ask = async (method: 'HEAD' | 'GET') => {
    const signal = AbortSignal.timeout(timeout);
    const response = await around.fetch(url, { method, headers, signal, redirect: 'manual' });
    await response.body?.cancel();
    return response;
  };
  try {
    const head = await ask('HEAD');
    if (head.status < 400 || head.status === 429) return head;
  } catch {
    // Some hosts break off what they do not know. Asked for all of it, they say what is wrong.
  }
  return ask('GET');
}

function judged(status: number, location: string | undefined, retry: number | undefined): Found {
  const isTemporary = status === 429 || status >= 500;
  const answer = (state: Answer['state']): Found => ({
    answer: { state, status, ...(location !== undefined && { location }) },
    isTemporary,
    retryAfter: retry,
  });
  if (status < 400) return answer(location === undefined ? 'ok' : 'moved');
  // Behind a login, or closed to programs.
  if (status === 401 || status === 403 || status === 429 || status === 999)
    return answer('refused');
  return answer(status >= 500 ? 'unreachable' : 'dead');
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(response: Response, { now }: Surroundings): number | undefined {
  const written = response.headers.get('retry-after');
  if (written === null) return undefined;
  const wait = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the host takes no connection',
  ECONNRESET: 'the host broke the connection off',
  UND_ERR_SOCKET: 'the host broke the connection off',
  CERT_HAS_EXPIRED: 'the certificate of the host has expired',
};

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return `no answer within ${timeout / 1000} seconds`;
  }
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return reasons[cause?.code ?? ''] ?? cause?.message ?? message;
}

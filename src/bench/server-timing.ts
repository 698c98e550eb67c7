import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long a change took, in milliseconds. */
export interface ServerTimings {
  name: string;
  /** From the save to the end of an answer that holds it. */
  served: number[];
}

/** What is changed, and which page shows it. */
export interface TimedEdit {
  name: string;
  file: string;
  url: string;
  runs: number;
  /** The file's new text, from its old one and a mark that has not been there before. */
  edit: (text: string, mark: string) => string;
}

/** Starts the development server over a site, as a person does, and times edits of it. */
export async function timeServer(
  command: { program: string; args: string[] },
  site: string,
  edits: readonly TimedEdit[],
): Promise<ServerTimings[]> {
  const child = spawn(command.program, command.args, { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const url = await addressOf(child);
    const timings: ServerTimings[] = [];
    for (const edit of edits) {
      const served: number[] = [];
      for (let run = 0; run < edit.runs; run++) {
        await quiet();
        served.push(await timeEdit(site, url, edit, `mark-${timings.length}-${run}`));
      }
      timings.push({ name: edit.name, served });
    }
    return timings;
  } finally {
    child.kill();
  }
}

/** A writer does not save again at once; and the work for the last change has to end. */
const quiet = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 2500);
  });

async function timeEdit(site: string, url: string, edit: TimedEdit, mark: string): Promise<number> {
  const path = join(site, edit.file);
  const text = edit.edit(readFileSync(path, 'utf8'), mark);
  const started = performance.now();
  writeFileSync(path, text);
  const html = await (await fetch(url + edit.url)).text();
  const milliseconds = performance.now() - started;
  if (!html.includes(mark))
    throw new Error(`${edit.name}: the first answer after the save is stale`);
  return milliseconds;
}

function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const take = (text: string) => {
      printed += text;
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}:\n${printed}`)));
  });
}

/** An edit that adds a paragraph at the end of a page. */
export const paragraph = (text: string, mark: string) => `${text}\nA paragraph with ${mark}.\n`;

/** An edit that adds a comment to a layout, where it is shown. */
export const comment = (text: string, mark: string) =>
  text.replace('<div class="page-body"', `<!-- ${mark} -->\n<div class="page-body"`);

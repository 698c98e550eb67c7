import type { Site } from '../site.ts';
import { originSource, type Directive } from './policy.ts';

/** What the settings allow on every page: hosts that they name, and those that count page views. */
export function siteSources({ settings }: Pick<Site, 'settings'>): [Directive, string][] {
  const { analytics, allowed_hosts: hosts } = settings;
  const counting = [analytics?.matomo?.url, analytics?.plausible?.src].flatMap(
    (address) => (address && originSource(address)) ?? [],
  );
  return [
    ...counting.map((origin): [Directive, string] => ['connect-src', origin]),
    ...Object.entries(hosts).flatMap(([directive, sources]) =>
      (sources ?? []).map((source): [Directive, string] => [directive as Directive, source]),
    ),
  ];
}

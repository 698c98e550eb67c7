/** What the settings of the site say, and the host that it is published on. */
interface Analytics {
  host?: string;
  matomo?: { url: string; site_id: string | number };
  plausible?: { domain: string; src: string };
}

// Tells that a page was opened: once, without a cookie or a number for the reader, and not at all
// where the reader asks for that, or where the page is a copy of the published one.
const template = document.querySelector<HTMLElement>('[data-part="analytics"]');
const { host, matomo, plausible } = JSON.parse(template?.dataset.settings ?? '{}') as Analytics;
const { doNotTrack, globalPrivacyControl } = navigator as Navigator & {
  globalPrivacyControl?: boolean;
};
const mayTell =
  doNotTrack !== '1' &&
  globalPrivacyControl !== true &&
  (host === undefined || host === location.hostname);

// Without its query, which may hold what a reader was looking for.
const url = location.origin + location.pathname;

const send = (to: string, body: BodyInit) =>
  void fetch(to, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    keepalive: true,
    body,
  }).catch(() => {
    // Blocked, or out of reach: the reader has nothing to do with it.
  });

if (mayTell && matomo) {
  send(
    new URL('matomo.php', matomo.url).href,
    new URLSearchParams({
      idsite: String(matomo.site_id),
      rec: '1',
      apiv: '1',
      send_image: '0',
      action_name: document.title,
      url,
      urlref: document.referrer,
      rand: String(Math.random()).slice(2),
    }),
  );
}
if (mayTell && plausible) {
  const { domain, src } = plausible;
  const referrer = document.referrer || null;
  send(
    new URL('/api/event', src).href,
    JSON.stringify({ name: 'pageview', url, domain, referrer }),
  );
}

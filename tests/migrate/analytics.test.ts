import { expect, it } from 'vitest';
import { analyticsSettings } from '../../src/migrate/analytics.ts';

it.each([
  [{}, undefined],
  [{ matomo: '', plausible: null, gtag: 'G-1' }, undefined],
  [
    { matomo: 'matomo.example.org', matomo_id: 3, matomo_cookies: true },
    { matomo: { url: 'https://matomo.example.org', site_id: '3' } },
  ],
  [
    { matomo: '//stats.example.org/matomo/', matomo_id: '4' },
    { matomo: { url: 'https://stats.example.org/matomo/', site_id: '4' } },
  ],
  [{ matomo: 'matomo.example.org' }, undefined],
  [{ plausible: 'own.example.org' }, { plausible: { domain: 'own.example.org' } }],
  [
    { plausible: 'own.example.org', plausible_src: 'https://p.example.org/js/plausible.js' },
    { plausible: { domain: 'own.example.org', src: 'https://p.example.org/js/plausible.js' } },
  ],
])('%j', (config, settings) => {
  expect(analyticsSettings(config)).toEqual(settings);
});

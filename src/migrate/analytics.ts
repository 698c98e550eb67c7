type Values = Readonly<Record<string, unknown>>;

/** Settings for Matomo and Plausible from those of the ELIXIR Toolkit Theme; undefined when there are none. */
export function analyticsSettings(all: Values): Record<string, unknown> | undefined {
  const url = addressOf(all.matomo);
  const siteId = textOf(all.matomo_id);
  const domain = textOf(all.plausible);
  const src = addressOf(all.plausible_src);
  const found = {
    ...(url && siteId && { matomo: { url, site_id: siteId } }),
    ...(domain && { plausible: { domain, ...(src && { src }) } }),
  };
  return Object.keys(found).length ? found : undefined;
}

/** What a person should know of one of these keys. */
export function analyticsFinding(key: 'matomo' | 'plausible', all: Values) {
  return analyticsSettings(all)?.[key]
    ? {
        message: `The setting "${key}" works in another way here`,
        advice:
          'A page that is opened is told to it once, without its script, without cookies, and not for readers who ask not to be tracked. Take analytics out of _data/site.yml to count nothing.',
      }
    : {
        message: `The setting "${key}" has no effect here`,
        advice: 'Its address or matomo_id is missing; write analytics into _data/site.yml.',
      };
}

/** The theme writes `//` before the domain of Matomo itself. */
function addressOf(value: unknown): string | undefined {
  const text = textOf(value)?.replace(/^(?:https?:)?\/\//, '');
  const address = `https://${text}`;
  return text && URL.canParse(address) ? address : undefined;
}

const textOf = (value: unknown) =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
    ? String(value).trim()
    : undefined;

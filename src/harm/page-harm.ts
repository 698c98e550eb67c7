import { once } from '../once.ts';
import type { Site } from '../site.ts';
import { harmAcceptance, harmMessage } from './accepted-harm.ts';
import { findHarm, harmPlace } from './find-harm.ts';
import type { Harm } from './harm.ts';
import { templateHarms } from './template-harm.ts';

/** Tells what of the harm on a page is let be, for its policy. */
export interface AcceptedHarm {
  /** @param document the page in layouts of the site's own; undefined where it has none */
  of(file: string, harms: readonly Harm[], document: string | undefined): Harm[];
}

/**
 * What is let be where it is written is let be on the pages that it comes to: an include brings its
 * own along, and so does a layout, whose values Liquid may have filled in.
 */
export function acceptedHarm(site: Site): AcceptedHarm {
  const isAccepted = harmAcceptance(site);
  const inTemplates = once(() =>
    templateHarms(site)
      .filter(({ file, harm }) => isAccepted(file, harm))
      .map(({ harm }) => harm),
  );
  const messages = once(() => new Set(inTemplates().map(harmMessage)));
  // What Liquid fills in is another text on each page.
  const filled = once(
    () => new Set(inTemplates().flatMap((harm) => (isFilledIn(harm) ? [harm.kind] : []))),
  );
  const isOfTemplate = (harm: Harm) => messages().has(harmMessage(harm)) || filled().has(harm.kind);
  return {
    of(file, harms, document) {
      const ofPage = harms.filter(
        (harm) => isAccepted(file, harm) || messages().has(harmMessage(harm)),
      );
      if (document === undefined || inTemplates().length === 0) return ofPage;
      const refused = new Set(harms.filter((harm) => !ofPage.includes(harm)).map(harmMessage));
      const around = findHarm(document, harmPlace(site)).filter(
        (harm) => isOfTemplate(harm) && !refused.has(harmMessage(harm)),
      );
      return [...ofPage, ...around];
    },
  };
}

const isFilledIn = ({ found, allow }: Harm): boolean =>
  [found, allow.text, allow.address].some((text) => text !== undefined && /\{[{%]/.test(text));

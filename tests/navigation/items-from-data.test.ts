import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/links/address-of.ts';
import { itemsFromData } from '../../src/navigation/items-from-data.ts';

/** Nothing that is linked to exists here, so that every address keeps its words. */
const site = {
  base: '/x/',
  pageByUrl: new Map(),
  pageByFile: new Map(),
  assets: new Map(),
};
const address = (written: string) => addressOf(written, site);

describe('the entries of a navigation file', () => {
  it('have keys by their place, comparable URLs, and addresses under the base', () => {
    const entries = [
      { title: 'A', url: '/a.html#part', description: 'About A', icon: 'scale' },
      {
        title: 'B',
        subitems: [
          { title: 'C', url: 'c/' },
          { title: 'D', subitems: [{ title: 'E', url: '/' }] },
        ],
      },
    ];
    expect(itemsFromData(entries, address)).toEqual([
      {
        key: '1',
        title: 'A',
        url: '/a',
        href: '/x/a.html#part',
        external: false,
        description: 'About A',
        icon: 'scale',
        items: [],
      },
      {
        key: '2',
        title: 'B',
        url: undefined,
        href: undefined,
        external: false,
        items: [
          { key: '2-1', title: 'C', url: '/c', href: '/x/c/', external: false, items: [] },
          {
            key: '2-2',
            title: 'D',
            external: false,
            items: [
              { key: '2-2-1', title: 'E', url: '/', href: '/x/', external: false, items: [] },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['assets/img/a.svg', '/x/assets/img/a.svg'],
    ['https://pictures.example.org/a.svg', undefined],
  ])('show a picture of this site alone: %s', (image_url, picture) => {
    const [item] = itemsFromData([{ title: 'A', image_url }], address);
    expect(item?.picture).toBe(picture);
  });

  it.each([
    [{ url: 'https://example.org' }, 'https://example.org'],
    [{ external_url: 'https://example.org' }, 'https://example.org'],
    [{ url: '/a', external_url: 'https://example.org' }, 'https://example.org'],
    [{ url: 'mailto:a@example.org' }, 'mailto:a@example.org'],
  ])('%j leads to another site', (link, href) => {
    const [item] = itemsFromData([{ title: 'A', ...link }], address);
    expect(item).toMatchObject({ href, external: true, url: undefined });
  });
});

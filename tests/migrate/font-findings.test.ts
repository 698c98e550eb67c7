import { expect, it } from 'vitest';
import { fontFinding } from '../../src/migrate/font-findings.ts';

it.each([
  [
    'https://fonts.googleapis.com/css2?family=Open+Sans:wght@300;700&family=Lato',
    'Open Sans, Lato',
    '@fontsource/open-sans, and fonts: { body: Open Sans }',
  ],
  [
    'https://fonts.googleapis.com/css?family=Roboto:400,700|Lato',
    'Roboto, Lato',
    '@fontsource/roboto,',
  ],
  [
    'https://fonts.googleapis.com/css2?family=Source+Sans+3',
    'Source Sans 3',
    'by the site itself.',
  ],
  ['https://use.example.net/font.css', 'https://use.example.net/font.css', 'fontsource.org'],
])('%s', (address, named, advised) => {
  const { message, advice } = fontFinding(address);
  expect(message).toContain(named);
  expect(advice).toContain(advised);
});

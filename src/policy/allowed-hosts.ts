import { z } from 'zod';

const host = z
  .string()
  .regex(
    /^(?:https?|wss?):\/\/(?:\*\.)?[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w./~-]*)?$/,
    'must be a host such as https://fonts.example.org',
  );
const hosts = z.array(host).optional();

/** Hosts that pages of a site may use, by what for: directives of a Content Security Policy. */
export const allowedHostsSchema = z.strictObject({
  'script-src': hosts.describe('Scripts.'),
  'style-src': hosts.describe('Style sheets.'),
  'img-src': hosts.describe('Pictures that a script or a style sheet loads.'),
  'media-src': hosts.describe('Films and sounds.'),
  'font-src': hosts.describe('Typefaces.'),
  'connect-src': hosts.describe('What a script asks for.'),
  'frame-src': hosts.describe('Frames.'),
  'form-action': hosts.describe('Where forms lead.'),
});

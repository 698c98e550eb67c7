import { expect, it } from 'vitest';
import { frameAddress } from '../../src/videos/frame-address.ts';

it.each([
  ['https://www.youtube.com/embed/abc', 'https://www.youtube-nocookie.com/embed/abc'],
  ['//www.youtube.com/embed/abc?start=3', 'https://www.youtube-nocookie.com/embed/abc?start=3'],
  ['https://youtu.be/abc?t=4', 'https://www.youtube-nocookie.com/embed/abc?t=4'],
  ['https://www.youtube.com/watch?v=abc', 'https://www.youtube-nocookie.com/embed/abc'],
  [
    'https://www.youtube-nocookie.com/embed/videoseries?list=x',
    'https://www.youtube-nocookie.com/embed/videoseries?list=x',
  ],
  ['https://player.vimeo.com/video/7?h=1', 'https://player.vimeo.com/video/7?h=1&dnt=1'],
  ['https://maps.example.net/x', 'https://maps.example.net/x'],
  ['https://www.youtube.com/@channel', 'https://www.youtube.com/@channel'],
])('%s is loaded from %s', (src, loaded) => {
  expect(frameAddress(src, 'own.example.org')?.loaded).toBe(loaded);
});

it.each(['/assets/map.html', 'map.html', 'https://own.example.org/map', 'about:blank', 'https://'])(
  '%s stays a frame',
  (src) => {
    expect(frameAddress(src, 'own.example.org')).toBeUndefined();
  },
);

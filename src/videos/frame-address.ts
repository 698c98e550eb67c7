/** Where a frame's content comes from. */
export interface FrameAddress {
  /** The host whose name readers are told. */
  host: string;
  /** The address that the author wrote, in full. */
  written: string;
  /** The address that is loaded: of the host that sets no cookies, where there is one. */
  loaded: string;
  isVideo: boolean;
}

const youtube = /^(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/;

/** The address of a frame that shows something of another host; undefined for a frame of the site itself. */
export function frameAddress(src: string, ownHost: string | undefined): FrameAddress | undefined {
  const text = src.trim().replace(/^\/\//, 'https://');
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return undefined;
  const full = new URL(text);
  if (full.hostname === ownHost) return undefined;
  const written = full.href;
  const { hostname } = full;
  if (youtube.test(hostname)) {
    const loaded = withoutCookies(full);
    if (loaded) return { host: 'YouTube', written, loaded, isVideo: true };
  }
  if (hostname === 'player.vimeo.com') {
    full.searchParams.set('dnt', '1');
    return { host: 'Vimeo', written, loaded: full.href, isVideo: true };
  }
  return { host: hostname.replace(/^www\./, ''), written, loaded: written, isVideo: false };
}

/** Whether a frame shows a video of a host that is asked at a click only, and then without cookies. */
export const isShownSafely = (src: string, ownHost: string | undefined): boolean =>
  frameAddress(src, ownHost)?.isVideo ?? false;

/** A video or list of videos at YouTube's host without cookies; undefined for its other pages. */
function withoutCookies({ hostname, pathname, searchParams, search }: URL): string | undefined {
  const [, first = '', second = ''] = pathname.split('/');
  const loaded = new URL('https://www.youtube-nocookie.com/');
  loaded.search = search;
  if (hostname === 'youtu.be' && first) loaded.pathname = `/embed/${first}`;
  else if (/^(?:embed|shorts|live|v)$/.test(first) && second) loaded.pathname = `/embed/${second}`;
  else if (first === 'watch' && searchParams.has('v')) {
    loaded.pathname = `/embed/${searchParams.get('v')}`;
    loaded.searchParams.delete('v');
  } else return undefined;
  return loaded.href;
}

/** An entry of a navigation as templates show it. */
export interface NavigationItem {
  /** Place in its tree, as `1-3`; names the group that a script or the current page opens. */
  key: string;
  title: string;
  /** Path from the site's root in its comparable form; undefined for headings and other sites. */
  url?: string | undefined;
  /** The address that a page links to. */
  href?: string | undefined;
  external: boolean;
  description?: string | undefined;
  /** Classes of an icon, as `fa-solid fa-house`. */
  icon?: string | undefined;
  /** Address of a picture that stands before its title. */
  picture?: string | undefined;
  /** Whether a line is drawn above it. */
  isBelowLine?: boolean;
  items: readonly NavigationItem[];
}

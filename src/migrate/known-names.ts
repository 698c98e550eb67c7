/** kramdown's options that are settings here, too. */
export const kramdownOptions: ReadonlySet<string> = new Set(
  `input auto_ids auto_id_prefix auto_id_stripping transliterated_header_ids header_offset hard_wrap
  smart_quotes typographic_symbols toc_levels footnote_nr footnote_backlink footnote_backlink_inline
  parse_block_html parse_span_html`.split(/\s+/),
);

/** Plugins of Jekyll whose work is done here, and how. */
export const plugins: ReadonlyMap<string, string> = new Map([
  ['jekyll-remote-theme', 'the theme is the toolkit’s'],
  ['elixir-toolkit-theme-plugins', 'tool and the tables of tools work as before'],
  ['jekyll-sitemap', 'sitemap.xml and robots.txt are always written'],
  ['jekyll-redirect-from', 'redirect_from works as before'],
  ['jekyll-seo-tag', 'the layouts write these tags themselves'],
  ['jekyll-relative-links', 'links to .md files lead to their pages'],
  ['jekyll-titles-from-headings', 'a page without a title takes that of its first heading'],
  ['jekyll-default-layout', 'a page without a layout gets “page”'],
  ['jekyll-optional-front-matter', 'Markdown needs no front matter'],
  ['jekyll-include-cache', 'write include in place of include_cached'],
  ['jekyll-scholar', 'cite and bibliography work as before; its pages of details are not made'],
  ['jekyll-commonmark-ghpages', 'Markdown is read as kramdown reads it; look at a few pages'],
  ['kramdown-parser-gfm', 'Markdown is read as kramdown’s GFM'],
  ['webrick', 'the toolkit has its own server'],
]);

/** Keys of `_config.yml` that Jekyll or the ELIXIR Toolkit Theme know. */
export const configKeys: ReadonlySet<string> = new Set(
  `title description url baseurl lang permalink include exclude defaults plugins gems theme
  remote_theme sass source destination layouts_dir includes_dir data_dir cache_dir collections_dir
  plugins_dir markdown kramdown highlighter keep_files safe incremental port host livereload webrick
  timezone encoding markdown_ext liquid repository github git_host theme_variables matomo matomo_id
  matomo_cookies plausible plausible_src gtag google_analytics dsw_deep_link_prefix scholar logo email author
  collections strict_front_matter show_drafts future unpublished whitelist lsi limit_posts
  excerpt_separator page_excerpts detach show_dir_listing paginate_path paginate quiet verbose csv_reader
  tsv_reader rdmkit name social favicon branch version topnav_title topnav_banner`.split(/\s+/),
);

/** Keys of `_config.yml` that ask for something that is not here, and what a person should know. */
export const unsupportedConfig: ReadonlyMap<string, string> = new Map([
  ['gtag', 'Google Analytics is not carried over: pages here send nothing to other hosts.'],
  [
    'google_analytics',
    'Google Analytics is not carried over: pages here send nothing to other hosts.',
  ],
  ['paginate', 'Lists are not cut into pages: paginator has all posts, and there is no /page2.'],
  ['timezone', 'Dates are those of UTC.'],
  ['strict_front_matter', 'Broken front matter is always an error.'],
  ['show_drafts', 'Drafts are not published; put `published: false` on a page for now.'],
]);

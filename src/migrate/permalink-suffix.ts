/** What a site's style of permalinks adds to another pattern (jekyll/utils.rb, add_permalink_suffix). */
export function permalinkSuffix(style: string): '/' | ':output_ext' | '' {
  if (style === 'pretty' || style.endsWith('/')) return '/';
  const isDated = ['date', 'ordinal', 'none'].includes(style);
  return isDated || style.endsWith(':output_ext') ? ':output_ext' : '';
}

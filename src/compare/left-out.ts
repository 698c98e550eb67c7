import { hasClass, type Element } from './selector.ts';

const elements = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'datalist',
  'textarea',
  'search',
]);
const controls = new Set(['button', 'fieldset', 'form', 'label', 'menu', 'output']);
const anchorClasses = ['header-anchor', 'heading-anchor', 'anchorjs-link'];

/** Whether an element is no content of a page: code, search boxes, hidden controls, heading anchors. */
export function isLeftOut(element: Element, isInSvg: boolean): boolean {
  const { name, attributes } = element;
  if (elements.has(name) || attributes.has('data-parity-ignore')) return true;
  if (attributes.get('role') === 'search') return true;
  if (isInSvg && (name === 'title' || name === 'desc')) return true;
  if (attributes.has('hidden') && (controls.has(name) || attributes.get('role') === 'group')) {
    return true;
  }
  return attributes.has('class') && anchorClasses.some((one) => hasClass(element, one));
}

/** Whether an element makes what stands around it a search box. */
export const isSearchField = ({ name, attributes }: Element): boolean =>
  name === 'input' && attributes.get('type') === 'search';

/** Whether an element holds a control with all that belongs to it. */
export const isControlGroup = (element: Element): boolean =>
  element.name === 'form' || hasClass(element, 'input-group');

export const isNavigation = ({ name, attributes }: Element): boolean =>
  name === 'nav' || attributes.get('role') === 'navigation';

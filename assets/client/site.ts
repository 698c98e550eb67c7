import { addHeadingAnchors } from './heading-anchors.ts';
import { enhanceMenus } from './menus.ts';
import { makeScrollRegions } from './scroll-regions.ts';
import { showCurrentPage } from './sidebar.ts';
import { enableThemeSwitch } from './theme-switch.ts';
import { enhanceToc } from './toc.ts';

enableThemeSwitch();
enhanceMenus();
enhanceToc();
showCurrentPage();

const body = document.querySelector<HTMLElement>('.page-body');
if (body) {
  makeScrollRegions(body);
  addHeadingAnchors(body);
}

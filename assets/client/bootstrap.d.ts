/** What is called of Bootstrap's modules, which come without types; the others are imported for what they do. */
interface Plugin {
  show(): void;
  hide(): void;
  cycle(): void;
  pause(): void;
}

interface PluginClass {
  getOrCreateInstance(element: Element, config?: Readonly<Record<string, unknown>>): Plugin;
}

declare module 'bootstrap/js/src/alert.js';
declare module 'bootstrap/js/src/button.js';
declare module 'bootstrap/js/src/collapse.js';
declare module 'bootstrap/js/src/dropdown.js';
declare module 'bootstrap/js/src/modal.js';

declare module 'bootstrap/js/src/carousel.js' {
  const Carousel: PluginClass;
  export default Carousel;
}

declare module 'bootstrap/js/src/popover.js' {
  const Popover: PluginClass;
  export default Popover;
}

declare module 'bootstrap/js/src/toast.js' {
  const Toast: PluginClass;
  export default Toast;
}

declare module 'bootstrap/js/src/tooltip.js' {
  const Tooltip: PluginClass;
  export default Tooltip;
}

declare module 'bootstrap/js/src/offcanvas.js' {
  const Offcanvas: PluginClass;
  export default Offcanvas;
}

declare module 'bootstrap/js/src/scrollspy.js' {
  const ScrollSpy: PluginClass;
  export default ScrollSpy;
}

declare module 'bootstrap/js/src/tab.js' {
  const Tab: PluginClass;
  export default Tab;
}

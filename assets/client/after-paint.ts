/** Does what a reader does not wait for when the page has been drawn, so that drawing does not wait for it. */
export const afterPaint = (act: () => void) => requestAnimationFrame(() => setTimeout(act));

/** Widths in pixels that versions may have, so that a picture in several places shares them. */
const steps = [80, 160, 320, 480, 720, 1080, 1440];

/** Up to here a picture is part of a card or a line: one version, and one for dense screens. */
const small = 320;
/** The narrowest version of a picture in the text: a telephone's whole width. */
const narrowest = 480;

/**
 * The widths in which a picture is published, ascending and never above its own. Where that is not
 * much more than the layout can show, the widest is the picture's own: drawings with few colours are
 * smallest, and exact, when nothing is computed anew.
 * @param shown greatest width in CSS pixels at which the layout shows it
 */
export function pictureWidths(natural: number, shown: number): number[] {
  const step = (width: number) => steps.find((each) => each >= width) ?? steps.at(-1) ?? width;
  const widest = step(2 * shown);
  const wanted =
    shown <= small
      ? [step(shown), widest]
      : steps.filter((each) => each >= narrowest && each <= widest);
  const all = natural <= 1.5 * widest;
  const widths = wanted.filter((each) => each < natural && (!all || each < widest));
  return all ? [...widths, natural] : widths;
}

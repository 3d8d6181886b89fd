// Estimates how many lines a text takes, to choose a layout. The worker, which has the fonts,
// checks whether the text really fits.

/** Widths in em of bold Public Sans, rounded to 0.05; other characters are as wide as an n. */
const widths = toWidths({
  0.25: " .'`:i|‘’",
  0.3: "!,;Ij",
  0.35: "()[]l",
  0.4: "-/J\\frt{}",
  0.5: '"^vz“”',
  0.55: "?_acsy",
  0.65: "02346789EPYZg",
  0.7: "$5BCDKRSUVX",
  0.75: "AGHOQ",
  0.8: "&Nw",
  0.85: "@",
  0.9: "Mm…",
  0.95: "%W",
  1.15: "—",
});
const usual = 0.6;

/** Width of a font relative to the bold one. */
export const share = { bold: 1, regular: 0.97, serif: 0.93 } as const;

function toWidths(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) =>
      Array.from(letters, (letter) => [letter, Number(width)] as const),
    ),
  );
}

/** East Asian characters are as wide as high. */
const square =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? (square.test(letter) ? 1 : usual);
  return width;
}

/** `size` and `width` in px. */
export function linesOf(
  text: string,
  {
    size,
    width,
    face,
  }: { readonly size: number; readonly width: number; readonly face: keyof typeof share },
): number {
  const room = width / (size * share[face]);
  let [lines, taken] = [1, 0];
  for (const word of text.split(" ")) {
    const length = widthOf(word);
    const space = taken > 0 ? 0.25 : 0;
    if (taken + space + length <= room) {
      taken += space + length;
    } else {
      // A word longer than a line is broken; so is a text without spaces.
      if (taken > 0) lines += 1;
      lines += Math.ceil(length / room) - 1;
      taken = length % room;
    }
  }
  return lines;
}

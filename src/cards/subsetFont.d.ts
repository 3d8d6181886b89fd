// Types for what we use of subset-font 2.9, which has none.

declare module "subset-font" {
  /** A font with only the glyphs that a text needs; an axis with a number is fixed at it. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "sfnt";
      readonly variationAxes: Readonly<Record<string, number>>;
    },
  ): Promise<Uint8Array>;
}

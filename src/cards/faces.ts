// The typefaces of the cards, from packages that the page or the tools already need. Each variable
// font is instanced at two weights and subset to the letters that are needed.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import type { Han } from "#site/cards/card.ts";

/** A font in the form that satori expects. */
export interface CardFace {
  readonly name: string;
  readonly weight: 400 | 700;
  readonly style: "normal";
  readonly data: ArrayBuffer;
  /** Only for cards with these Han glyph forms; null for all cards. */
  readonly han: Han | null;
}

interface Family {
  /** Cards refer to it as `{name}-{slice}`. */
  readonly name: string;
  /** Package in @fontsource-variable. */
  readonly from: string;
  /** Files of the package to use; null for all. */
  readonly slices: readonly string[] | null;
  readonly han: Han | null;
  /** The weight to use for 700. */
  readonly bold?: number;
}

const latin = ["latin", "latin-ext", "vietnamese"];
const european = ["cyrillic", "cyrillic-ext", "greek", "greek-ext"];

/** In fallback order. All under the SIL Open Font License 1.1. */
const families: readonly Family[] = [
  { name: "sans", from: "public-sans", slices: latin, han: null },
  { name: "serif", from: "newsreader", slices: latin, han: null, bold: 560 },
  { name: "noto-sans", from: "noto-sans", slices: [...european, "devanagari"], han: null },
  { name: "noto-serif", from: "noto-serif", slices: european, han: null },
  // Not Noto: it places dots by anchors, which satori 0.63 turns upside down.
  { name: "arabic", from: "vazirmatn", slices: ["arabic"], han: null },
  { name: "hebrew", from: "noto-sans-hebrew", slices: ["hebrew"], han: null },
  { name: "thai", from: "noto-sans-thai", slices: ["thai"], han: null },
  { name: "han-sc", from: "noto-sans-sc", slices: null, han: "sc" },
  { name: "han-jp", from: "noto-sans-jp", slices: null, han: "jp" },
  { name: "han-kr", from: "noto-sans-kr", slices: null, han: "kr" },
];

const require = createRequire(import.meta.url);
const packageOf = ({ from }: Family) => `@fontsource-variable/${from}/package.json`;

/** Package versions for the cache key: a new version may draw letters differently. */
export function faceVersions(): readonly string[] {
  return families.map((family) => `${family.from}@${version(packageOf(family))}`);
}

export function version(file: string): string {
  const found: unknown = JSON.parse(readFileSync(require.resolve(file), "utf8"));
  const named: unknown =
    typeof found === "object" && found !== null ? Reflect.get(found, "version") : null;
  return String(named);
}

/** The fonts for these letters and Han forms, in fallback order. */
export async function makeFaces(
  letters: string,
  hans: ReadonlySet<Han>,
): Promise<readonly CardFace[]> {
  const points = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0);
  const wanted = families.filter(
    ({ han }) => han === null || (hans.has(han) && hasEastern(points)),
  );
  const made = wanted.map(async (family) => {
    const slices = slicesOf(family, points);
    return await Promise.all(slices.map(async (slice) => await cut(family, slice, letters)));
  });
  return (await Promise.all(made)).flat(2);
}

/** From CJK Radicals (U+2E80) on; the other families cover everything before. */
function hasEastern(points: readonly number[]): boolean {
  return points.some((point) => point >= 0x2e80);
}

interface Slice {
  readonly name: string;
  readonly file: string;
}

/** The files that contain any of the letters, from the package's own table. */
function slicesOf(family: Family, points: readonly number[]): readonly Slice[] {
  const folder = dirname(require.resolve(packageOf(family)));
  const table: unknown = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8"));
  if (typeof table !== "object" || table === null) return [];
  return Object.entries(table)
    .map(([key, ranges]) => ({ slice: key.replaceAll(/[[\]]/g, ""), ranges: String(ranges) }))
    .filter(({ slice }) => family.slices?.includes(slice) ?? true)
    .filter(({ ranges }) => holdsAny(ranges, points))
    .map(({ slice }) => ({
      name: `${family.name}-${slice}`,
      file: join(folder, "files", `${family.from}-${slice}-wght-normal.woff2`),
    }));
}

/** `ranges` in CSS syntax: "U+0000-00FF,U+0131". */
function holdsAny(ranges: string, points: readonly number[]): boolean {
  return ranges.split(",").some((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return points.some((point) => first <= point && point <= last);
  });
}

async function cut({ han, bold = 700 }: Family, { name, file }: Slice, letters: string) {
  const whole = readFileSync(file);
  return await Promise.all(
    ([400, 700] as const).map(async (weight): Promise<CardFace> => {
      const options = {
        targetFormat: "sfnt",
        variationAxes: { wght: weight === 700 ? bold : weight },
      } as const;
      const { buffer } = new Uint8Array(await subsetFont(whole, letters, options));
      return { name, weight, style: "normal", data: buffer, han };
    }),
  );
}

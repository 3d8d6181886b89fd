// A preview card as plain values: elements for a layout engine, and shapes that are drawn under
// them. Nothing here needs fonts or pixels, so it can be tested with literals.

/** px, the size recommended for Open Graph. */
export const cardSize = { width: 1200, height: 630 } as const;

/** An element for satori, in the form of a React element. */
export interface Element {
  readonly type: "div" | "span";
  /** The worker measures the element with the key `flow`. */
  readonly key: string | null;
  readonly props: {
    readonly style: CardStyle;
    readonly children: readonly (Element | string)[];
    readonly dir?: "rtl";
  };
}

export type CardStyle = Readonly<Record<string, string | number>>;

/** The glyph forms of Han characters: simplified Chinese, Japanese or Korean. */
export type Han = "sc" | "jp" | "kr";

export interface Card {
  /** Path relative to the site's root: "event/a-title-2023-06/card.png". */
  readonly file: string;
  /** Its name in warnings: the event's title. */
  readonly name: string;
  /** Layouts, the most spacious first; the first one that fits is drawn. */
  readonly layouts: readonly Layout[];
  /** Han forms, in fallback order. */
  readonly hans: readonly Han[];
}

export interface Layout {
  readonly root: Element;
  /** The greatest height of the element `flow`, px. */
  readonly room: number;
  /** SVG of the shapes under the text, in card px. */
  readonly shapes: string;
}

/** An element with children; satori requires flex if there are several. */
export function box(style: CardStyle, ...children: readonly (Element | null)[]): Element {
  const all = children.filter((child) => child !== null);
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children: all } };
}

export interface CardRun {
  readonly text: string;
  readonly style?: CardStyle;
}

/** Text, with optional styles for its parts; the direction follows the script. */
export function words(style: CardStyle, ...runs: readonly (CardRun | string)[]): Element {
  const children = runs.map((run): Element | string =>
    typeof run === "string"
      ? inCard(run)
      : {
          type: "span",
          key: null,
          props: { style: run.style ?? {}, children: [inCard(run.text)] },
        },
  );
  const text = runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
  return {
    type: "div",
    key: null,
    props: {
      style: { display: "block", wordBreak: "break-word", ...style },
      children,
      ...(isRightToLeft(text) && { dir: "rtl" }),
    },
  };
}

export function keyed(key: string, element: Element): Element {
  return { ...element, key };
}

/**
 * Characters without a glyph (controls, bidirectional marks, variation selectors), and Arabic vowel
 * signs, which news omits and satori misplaces.
 */
const unseen =
  /[\p{Cc}\p{Bidi_Control}\p{Variation_Selector}\u00ad\u200b\u2060\ufeff]|(?=\p{scx=Arab})\p{Mn}/gu;

/** The text as drawn: composed letters, single spaces, no invisible characters. */
export function cardText(text: string): string {
  return inCard(text).trim();
}

function inCard(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(unseen, "");
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Like `dir="auto"`: by the first letter. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? "");
}

/** Han forms follow the other letters of the text (kana, hangul); without any, Chinese. */
export function hansOf(text: string): readonly Han[] {
  const found: Han[] = [];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) found.push("jp");
  if (/\p{Script=Hangul}/u.test(text)) found.push("kr");
  return [...found, "sc"];
}

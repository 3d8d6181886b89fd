// A preview card as plain values: what a layout engine sets (elements), and what is drawn under it
// (shapes). Nothing here touches fonts or pixels, so it can be tested as it stands.

/** px, as Open Graph has it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** An element for satori, which reads what React would. */
export interface Element {
  readonly type: "div" | "span";
  /** Tells an element apart from its equals; the worker measures the one called `flow`. */
  readonly key: string | null;
  readonly props: {
    readonly style: Style;
    readonly children: readonly (Element | string)[];
    readonly dir?: "rtl";
  };
}

export type Style = Readonly<Record<string, string | number>>;

/** Whose shapes Han letters take: Chinese, Japanese or Korean ones. */
export type Han = "sc" | "jp" | "kr";

export interface Card {
  /** Where it lies under the site's root: "event/a-title-2023-06/card.png". */
  readonly file: string;
  /** What a complaint calls it: the event's title. */
  readonly name: string;
  /** Arrangements, the roomiest first: the first one whose words have room is drawn. */
  readonly layouts: readonly Layout[];
  /** Whose letters are asked, one after the other. */
  readonly hans: readonly Han[];
}

export interface Layout {
  readonly root: Element;
  /** The most that the element `flow` may take, px. */
  readonly room: number;
  /** SVG of the shapes under the words, in px of the card. */
  readonly shapes: string;
}

/** An element with others in it; flex, as satori wants it where there are several. */
export function box(style: Style, ...children: readonly (Element | null)[]): Element {
  const all = children.filter((child) => child !== null);
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children: all } };
}

export interface Run {
  readonly text: string;
  readonly style?: Style;
}

/** Words, some of them set in their own way; those of a script from right to left run that way. */
export function words(style: Style, ...runs: readonly (Run | string)[]): Element {
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
 * Signs without a shape of their own (controls, marks of direction, variants of emoji), and the
 * vowel signs of Arabic, which news leaves out and satori sets in the wrong place.
 */
const unseen =
  /[\p{Cc}\p{Bidi_Control}\p{Variation_Selector}\u00ad\u200b\u2060\ufeff]|(?=\p{scx=Arab})\p{Mn}/gu;

/** A text as it is drawn: composed letters, single spaces, nothing that turns or hides others. */
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

/** As `dir="auto"` decides: by the first letter. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? "");
}

/** Han letters are drawn as the other letters of the article have it; without any, as in Chinese. */
export function hansOf(text: string): readonly Han[] {
  const found: Han[] = [];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) found.push("jp");
  if (/\p{Script=Hangul}/u.test(text)) found.push("kr");
  return [...found, "sc"];
}

import { describe, expect, it } from "vitest";
import { beginWink } from "#loader/article/wink.ts";

function read(wink: ReturnType<typeof beginWink>, text: string) {
  const doc = wink.readDoc(text);
  return [doc.tokens().out(wink.its.pos), doc.sentences().out(wink.its.span)];
}

/** Words of four letters, from the given one on; none comes twice. */
function* words(first: string): Generator<string, never> {
  const from = first.charCodeAt(0);
  for (let n = 0; ; n++) {
    const letters = [n, n >> 4, n >> 8, n >> 12].map((part) => from + (part & 15));
    yield String.fromCharCode(...letters);
  }
}

function take(from: Generator<string, never>, count: number): readonly string[] {
  return Array.from({ length: count }, () => from.next().value);
}

describe("beginWink()", { timeout: 60_000 }, () => {
  it("can be begun anew as often as one likes", () => {
    for (let n = 0; n < 22; n++) beginWink();
    expect(read(beginWink(), "Ana left. He ate.")).toEqual([
      ["PROPN", "VERB", "PUNCT", "PRON", "VERB", "PUNCT"],
      [
        [0, 2],
        [3, 5],
      ],
    ]);
  });

  it.each(["а", "α", "k"])("reads alike after 25,000 new words: %s", (letter) => {
    const more = words(letter);
    const used = beginWink();
    for (let n = 0; n < 50; n++) used.readDoc(take(more, 500).join(" "));
    const text = take(more, 300).map((word) => `At ${word} He ate.`);
    expect(read(used, text.join(" "))).toEqual(read(beginWink(), text.join(" ")));
  });
});

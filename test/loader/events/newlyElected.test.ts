// "met newly elected President Vik": of what sort he is, and nobody elected him there.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who is newly elected", () => {
  it.each([
    [
      "Ana Roca met newly elected Chilean President Bo Vik in Lima on Friday.",
      "Ana Roca meets Bo Vik in Lima | 2024-05-03 | Lima",
    ],
    [
      "Ana Roca met recently appointed Chilean Foreign Minister Bo Vik in Lima on Friday.",
      "Ana Roca meets Bo Vik in Lima | 2024-05-03 | Lima",
    ],
    [
      "Ana Roca will arrive in Lima on Sunday for talks with newly elected President Bo Vik.",
      "Ana Roca is to arrive in Lima | 2024-05-12 | Lima",
    ],
  ])("is met: %s", (text, line) => expect(told(text, ["title", "date", "where"])).toEqual([line]));

  it.each([
    [
      "Bo Vik was newly elected president of Chile on Friday.",
      "Bo Vik is elected president of Chile",
    ],
    [
      "Peru recently appointed Bo Vik ambassador to Chile.",
      "Peru appoints Bo Vik ambassador to Chile",
    ],
  ])("and was elected where it is said: %s", (text, title) =>
    expect(told(text, ["title"])).toEqual([title]),
  );
});

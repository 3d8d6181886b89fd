import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("what his kin does or suffers, he does not", () => {
  it.each([
    [
      "King Fernando abdicated on Monday. His son will be sworn in on Thursday.",
      "King Fernando abdicates | 2024-05-06 | held | RETREAT | Fernando",
      "Son is to be sworn in | 2024-05-09 | planned expected | AGREE | nobody",
    ],
    [
      "Queen Ingrid died on Monday. Her son will be crowned on Friday.",
      "Queen Ingrid dies | 2024-05-06 | held | STATEMENT | Ingrid",
      "Son is to be crowned | 2024-05-10 | planned expected | AGREE | nobody",
    ],
    [
      "President Vik flew home on Monday. His brother was arrested on Friday.",
      "Brother is arrested | 2024-05-03 | held | COERCE | nobody",
      "Vik flies home | 2024-05-06 | held | CONSULT visit | Vik",
    ],
    [
      "President Vik flew home on Monday. His wife visited Lima on Friday.",
      "Vik flies home | 2024-05-06 | held | CONSULT visit | Vik",
    ],
    [
      "President Vik was ousted on Friday. His son Bo was arrested on Saturday.",
      "President Vik is ousted | 2024-05-03 | held | COERCE | Vik",
      "Son Bo is arrested | 2024-05-04 | held | COERCE | Bo",
    ],
    [
      "President Vik and his wife arrived in Lima on Friday.",
      "Vik arrives in Lima | 2024-05-03 | held | CONSULT visit | Vik",
    ],
    [
      "President Vik flew home on Monday. His plane was shot down on Friday.",
      "Plane is shot down | 2024-05-03 | held | ASSAULT | Vik",
      "Vik flies home | 2024-05-06 | held | CONSULT visit | Vik",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});

// "Sok An": a name that ends like an article.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "who"];

describe("a name that ends like an article", () => {
  it.each([
    ["Bo Holm met Sok An on Saturday.", "Bo Holm meets Sok An | Bo Holm + Sok An"],
    ["Sok An left for Lima on Friday.", "Sok An leaves for Lima | Sok An"],
    ["Bo Holm met Sok An of Chile on Saturday.", "Bo Holm meets Sok An | Bo Holm + Sok An"],
    ["In Lima An envoy met Bo Holm on Friday.", "Envoy meets Bo Holm in Lima | envoy + Bo Holm"],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});

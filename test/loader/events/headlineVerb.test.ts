import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const headline = (text: string) => told(`${text}\n\nIt rained.`, ["title", "status"]);

describe("the verb of a headline behind the names at its front", () => {
  it.each([
    ["Peru scraps Norway trip over spy row", "Peru’s visit to Norway is scrapped | cancelled"],
    ["Peru rules out talks with Chile", "Peru declines to meet Chile | declined"],
    ["Peru snubs Oslo summit", "Peru declines to attend Oslo summit | declined"],
    ["Peru visits Norway", "Peru visits Norway | held"],
    ["Peru tests missile", "Peru tests missile | held"],
    ["Peru not to attend Oslo summit", "Peru will not attend Oslo summit | declined"],
  ])("%s", (text, event) => expect(headline(text)).toEqual([event]));

  it.each([
    "Peru flight delays anger tourists",
    "Peru border stops",
    "Peru missile tests worry West",
  ])("but not: %s", (text) => expect(headline(text)).toEqual([]));
});

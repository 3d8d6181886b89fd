import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what is spoken of as “the Alliance” is no town of that name", () => {
  it.each<readonly [string, string]>([
    ["Hailing its years in the Alliance, Holm praised Peru on Monday.", "nowhere"],
    ["They met in the Alliance on Monday.", "nowhere"],
    ["They met in the Hague on Monday.", "The Hague"],
    ["They met in the Gambella region on Monday.", "Gambella region"],
    ["They met in the Paris suburbs on Monday.", "Paris"],
    ["They met in Alliance, Ohio, on Monday.", "Alliance, Ohio"],
  ])("%s: %s", (text, where) => expect(told(text, ["where"])).toEqual([where]));
});

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a title leaves out “here”, and who follows suit does so to the other", () => {
  it.each<readonly [string, string]>([
    [
      "Peru closed its border with Chile on Friday. Chile followed suit on Saturday.",
      "Chile closes its border with Peru",
    ],
    [
      "Peru closed its border with Brazil on Friday. Chile followed suit on Saturday.",
      "Chile closes its border with Brazil",
    ],
    [
      "Minister Bo Holm met here Friday with a delegation from Peru.",
      "Bo Holm meets with a delegation from Peru",
    ],
  ])("%s", (text, title) => expect(told(text, ["title"])).toContain(title));
});

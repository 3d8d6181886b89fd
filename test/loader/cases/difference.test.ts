import { describe, expect, it } from "vitest";
import { eventsOf } from "../events/told.ts";
import { difference } from "./difference.ts";
import { readCases } from "./readCases.ts";

const text = "Ana Roca met Bo Holm in Oslo on Thursday. Ana Roca visited Lima on Friday.";
const events = await eventsOf(text);

/** The lines of what differs, without the case that stands over them. */
function faults(wanted: string): readonly string[] {
  const [one] = readCases("visits.txt", `${text} => ${wanted}`);
  if (!one) throw new Error("no case");
  return difference(one, events)?.split("\n").slice(2) ?? [];
}

describe("difference(one, events)", () => {
  it.each([
    "where: Oslo || where: Lima",
    "who: Ana Roca + Bo Holm; date: 2024-05-02 || who: Ana Roca",
    "where: Lima || …",
    "not where: Bergen",
    "where: Oslo || … || not where: Lima; who: Bo Holm",
  ])("is none where the events have all facts: %s", (wanted) => {
    expect(faults(wanted)).toEqual([]);
  });

  it.each([
    ["where: Oslo", ["wanted: where: Oslo", "read: where: Oslo || where: Lima"]],
    [
      "where: Lima || where: Oslo || …",
      ["wanted: where: Oslo", "read: where: Oslo || where: Lima"],
    ],
    ["not where: Lima", ["not wanted: where: Lima", "read: where: Oslo || where: Lima"]],
  ])("says what was wanted and what was read: %s", (wanted, lines) => {
    expect(faults(wanted)).toEqual(lines);
  });

  it("names the events by their titles where none was wanted", () => {
    const [, read = ""] = faults("nothing");
    expect(read).toContain("title: Ana Roca meets Bo Holm in Oslo");
  });
});

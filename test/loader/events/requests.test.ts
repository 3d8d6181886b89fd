import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a request that is refused is declined", () => {
  it.each([
    [
      "A request by Peru to attend the Oslo session was refused.",
      "Peru’s request to attend the Oslo session is refused | Peru",
    ],
    [
      "Peru’s request for a meeting with Bo Holm was turned down.",
      "Peru’s request for a meeting is turned down | Peru",
    ],
    [
      "Peru’s request to attend the Oslo session was rejected by Norway.",
      "Norway rejects Peru’s request to attend the Oslo session | Norway + Peru",
    ],
    [
      "Norway turned down a request by Peru for a meeting in March.",
      "Norway turns down a request by Peru for a meeting | Norway + Peru",
    ],
  ])("%s", (text, event) =>
    expect(told(text, ["title", "who", "status"])).toEqual([`${event} | declined`]),
  );

  it("but none where it is not", () =>
    expect(told("Peru’s request for a meeting with Bo Holm was not refused.", ["title"])).toEqual(
      [],
    ));
});

describe("what one is invited to", () => {
  it("is not yet held", () =>
    expect(
      told("Ana Roca has invited Bo Holm to a dinner in Lima on Friday.", ["title", "status"]),
    ).toEqual(["Ana Roca invites Bo Holm to a dinner in Lima | held"]));
  it("is not held where one declines", () =>
    expect(
      told("Ana Roca declined an invitation to the Oslo summit on Friday.", ["status"]),
    ).toEqual(["declined"]));
});

describe("a request", () => {
  it.each([
    [
      "Peru asked for a meeting with Bo Holm in March.",
      "2024-03 | Peru asks for a meeting with Bo Holm",
    ],
    [
      "Peru requested a meeting with Bo Holm on Friday.",
      "2024-05-03 | Peru requests a meeting with Bo Holm",
    ],
  ])("has the time of the asking: %s", (text, event) =>
    expect(told(text, ["date", "title", "kind"])).toEqual([`${event} | REQUEST`]),
  );

  it.each([
    "Peru often asks for a meeting with Bo Holm.",
    "Peru did not ask for a meeting with Bo Holm.",
    "Peru asked for time.",
  ])("but not: %s", (text) => expect(told(text, ["title"])).toEqual([]));
});

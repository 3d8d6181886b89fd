import { describe, expect, it } from "vitest";
import { eventsOf } from "../events/told.ts";

const lands = (text: string) =>
  eventsOf(text)[0]?.participants.map(({ name, country }) => `${name} ${country ?? "-"}`);

describe("the state within a body's name", () => {
  it.each([
    ["Speaker of the Parliament of Peru Bo Holm visited Oslo on Friday.", ["Bo Holm PE"]],
    ["Chairman of the National Assembly of Peru, Bo Holm, visited Oslo on Friday.", ["Bo Holm PE"]],
    [
      "General Secretary of the Communist Party of Vietnam Nguyen Van Anh visited Lima on Friday.",
      ["Nguyen Van Anh VN"],
    ],
    [
      "Ana Roca met on Friday with President Wang Li, Chairman of the Chinese National People's Congress Li Ping and Chairman of the Chinese People's Political Consultative Conference Zhao Bo.",
      ["Ana Roca -", "Wang Li -", "Li Ping CN", "Zhao Bo CN"],
    ],
  ])("is that of its head: %s", (text, people) => {
    expect(lands(text)).toEqual(people);
  });

  it("is none where a town stands in it", () => {
    expect(lands("Head of the Lima office Bo Holm visited Oslo on Friday.")).toEqual(["Bo Holm -"]);
  });
});

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const under = (head: string, body: string) =>
  told(`${head}\n\nPress briefing\n\n${body}`, ["title", "who"]);

describe("the “we” of a government’s own text", () => {
  it("is the state that speaks", () =>
    expect(
      under(
        "Peru, Ministry of Foreign Affairs",
        "We have suspended our aid program. We recalled our ambassador to Chile on Friday.",
      ),
    ).toEqual([
      "Peru recalls its ambassador to Chile | Peru + Chile",
      "Peru suspends its aid program | Peru",
    ]));

  it("is nobody in a newspaper, and in what another is quoted to say", () => {
    expect(under("News of Peru", "We have suspended our aid program.")).toEqual([]);
    expect(
      under("Peru, Ministry of Foreign Affairs", "“We have suspended our aid,” he said."),
    ).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const tells = (text: string) => told(text, ["title", "kind"]);

describe("who bursts in", () => {
  it.each([
    [
      "Guards burst into a cabinet meeting in Lima on Friday.",
      "Guards burst into a cabinet meeting in Lima | ASSAULT",
    ],
    [
      "Gunmen stormed a cabinet meeting in Lima on Friday.",
      "Gunmen storm a cabinet meeting in Lima | ASSAULT",
    ],
  ])("does not meet: %s", (text, event) => {
    expect(tells(text)).toEqual([event]);
  });

  it("takes hostages, however many are told", () => {
    expect(
      tells(
        "Soldiers took the president, Prime Minister Ana Roca and other senior officials hostage on Friday.",
      ),
    ).toEqual(["Soldiers take the president hostage | COERCE"]);
  });

  it("may be at a meeting that goes on", () => {
    expect(tells("Peru disrupted a meeting of ministers in Lima on Friday.").join()).toContain(
      "disrupts",
    );
  });
});

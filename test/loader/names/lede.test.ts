import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

const cast = (body: string) => read(body).cast;

describe("whom a lede tells by office alone", () => {
  it("is named by the next paragraph", () =>
    expect(
      cast("Peru’s vice president arrived in Oslo.\n\nAna Roca was met by soldiers."),
    ).toContain("Ana Roca, vice president, PE"));

  it("is nobody who has an office, or stands elsewhere in the sentence", () => {
    expect(cast("Peru’s vice president arrived.\n\nMinister Ana Roca slept.")).not.toContain(
      "Ana Roca, vice president, PE",
    );
    expect(cast("Peru’s vice president arrived.\n\nSoldiers met Ana Roca.")).not.toContain(
      "Ana Roca, vice president, PE",
    );
  });

  it("is not who speaks for somebody, or was named before", () => {
    expect(cast("Peru’s spokesman spoke.\n\nAna Roca slept.")).toContain("Ana Roca");
    expect(cast("Peru’s vice president met Bo Holm.\n\nAna Roca slept.").join("; ")).not.toContain(
      "Ana Roca, vice president",
    );
  });
});

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const all = (text: string) => told(text, ["kind", "title", "who"]);

describe("an offensive is an attack, whatever stands before it", () => {
  it.each([
    "Peru launched a new offensive in Tacna on Friday.",
    "Peru launched a large offensive against rebels on Friday.",
    "Peru launched its offensive on Friday.",
    "Peru launched the Golden Shield offensive on the border town of Tacna on Friday.",
    "Peru launched its Iron Fist offensive in the north on Friday.",
  ])("%s", (text) => {
    const [only, ...more] = all(text);
    expect(more).toEqual([]);
    expect(only).toMatch(/^ASSAULT.*\bPeru(?: \+ rebels)?$/);
  });

  it.each(["Peru found the remark offensive.", "Peru called its tone deeply offensive."])(
    "but none by what one thinks of it: %s",
    (text) => expect(all(text).filter((one) => one.startsWith("ASSAULT"))).toEqual([]),
  );
});

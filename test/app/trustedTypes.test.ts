import { describe, expect, it } from "vitest";
import { plainLabel } from "#app/trustedTypes.ts";

describe("plainLabel(text)", () => {
  it.each(["", "2002", "Sat 21", "__background__", "5 > 3"])("lets %j pass", (text) =>
    expect(plainLabel(text)).toBe(text),
  );

  it.each(["<b>", "a<img src=x onerror=alert(1)>", "&lt;", "AT&T", "<"])("stops %j", (text) =>
    expect(plainLabel(text)).toBeNull(),
  );
});

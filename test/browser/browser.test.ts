import { afterEach, describe, expect, it, vi } from "vitest";
import { findBrowser } from "./browser.mjs";

afterEach(() => vi.unstubAllEnvs());

describe("findBrowser()", () => {
  it("takes the one that DATELINE_BROWSER names before any other", () => {
    vi.stubEnv("DATELINE_BROWSER", process.execPath);
    expect(findBrowser()).toBe(process.execPath);
  });

  it("refuses a name of nothing, though another browser is there", () => {
    vi.stubEnv("DATELINE_BROWSER", "/opt/gone");
    expect(findBrowser).toThrow("DATELINE_BROWSER is “/opt/gone”, and there is no such file.");
  });
});

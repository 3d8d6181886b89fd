import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { lookFor, waysToInstall, type World } from "./browser.mjs";

function machine(parts: Partial<World> & { readonly files?: readonly string[] } = {}): World {
  const { files = [], ...rest } = parts;
  return {
    env: { PATH: ["/usr/local/bin", "/usr/bin"].join(delimiter) },
    platform: "linux",
    isRoot: false,
    bundled: null,
    exists: (path) => files.includes(path),
    ...rest,
  };
}

describe("lookFor(world)", () => {
  it("takes the one that a variable names before any other", () => {
    const files = ["/opt/mine", "/usr/bin/chromium"];
    expect(
      lookFor(machine({ files, env: { DATELINE_BROWSER: "/opt/mine", PATH: "/usr/bin" } })),
    ).toBe("/opt/mine");
    expect(lookFor(machine({ files, env: { CHROME_BIN: "/opt/mine", PATH: "/usr/bin" } }))).toBe(
      "/opt/mine",
    );
  });

  it("prefers Dateline's own variable", () => {
    const env = { CHROME_PATH: "/opt/b", DATELINE_BROWSER: "/opt/a" };
    expect(lookFor(machine({ files: ["/opt/a", "/opt/b"], env }))).toBe("/opt/a");
  });

  it("takes Chromium before Chrome, wherever on the PATH each stands", () => {
    const files = [join("/usr/local/bin", "google-chrome"), join("/usr/bin", "chromium")];
    expect(lookFor(machine({ files }))).toBe(files[1]);
  });

  it("looks in the usual places of macOS and Windows", () => {
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(lookFor(machine({ files: [mac], platform: "darwin" }))).toBe(mac);
    expect(lookFor(machine({ files: [mac], platform: "linux" }))).toBeNull();
    const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    expect(lookFor(machine({ files: [edge], platform: "win32" }))).toBe(edge);
  });

  it("takes Playwright's own last, and only where it is really there", () => {
    const bundled = "/home/ada/.cache/ms-playwright/chrome";
    expect(lookFor(machine({ bundled, files: [bundled] }))).toBe(bundled);
    expect(lookFor(machine({ bundled, files: [bundled, "/usr/bin/chromium"] }))).toBe(
      "/usr/bin/chromium",
    );
    expect(lookFor(machine({ bundled }))).toBeNull();
  });

  it("refuses a variable that names nothing, though another browser is there", () => {
    const world = machine({ files: ["/usr/bin/chromium"], env: { CHROME_PATH: "/opt/gone" } });
    expect(() => lookFor(world)).toThrow(
      "CHROME_PATH is “/opt/gone”, and there is no such file. Correct it or unset it.",
    );
  });
});

describe("waysToInstall(world)", () => {
  const apt = ["/usr/bin/apt-get"];

  it("asks apt first where it may", () => {
    expect(waysToInstall(machine({ files: apt, isRoot: true }))).toEqual(["apt", "sparticuz"]);
  });

  it("asks Playwright on a laptop", () => {
    expect(waysToInstall(machine({ files: apt }))).toEqual(["playwright", "sparticuz"]);
    expect(waysToInstall(machine({ platform: "darwin" }))).toEqual(["playwright"]);
  });

  it("installs nothing where that is forbidden", () => {
    const env = { DATELINE_NO_INSTALL: "1" };
    expect(waysToInstall(machine({ files: apt, isRoot: true, env }))).toEqual([]);
  });
});

import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { toPng } from "../../src/cards/png.mjs";

const size = { width: 7, height: 3 };

function painted(colourOf: (i: number) => readonly [number, number, number]) {
  return Uint8Array.from({ length: size.width * size.height * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (colourOf(Math.floor(i / 4))[i % 4] ?? 0),
  );
}

/** The picture as another decoder reads it. */
function read(png: Buffer | null): Buffer {
  const data = (png ?? Buffer.alloc(0)).toString("base64");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="7" height="3"><image image-rendering="optimizeSpeed" xlink:href="data:image/png;base64,${data}" width="7" height="3"/></svg>`;
  return new Resvg(svg).render().pixels;
}

describe("toPng(pixels, size)", () => {
  it("decodes to the same pixels", () => {
    const pixels = painted((i) => (i % 3 === 0 ? [253, 252, 247] : [13, 69, 176]));
    expect(read(toPng(pixels, size))).toEqual(Buffer.from(pixels));
  });

  it("merges colours that look the same into the first one", () => {
    const pixels = painted((i) => [200 + (i % 8), 100, 50]);
    const flat = painted(() => [200, 100, 50]);
    expect(read(toPng(pixels, size))).toEqual(Buffer.from(flat));
  });

  it("is null if a palette cannot hold the colours", () => {
    const many = { width: 300, height: 1 };
    const pixels = Uint8Array.from({ length: 1200 }, (_, i) => {
      const [pixel, channel] = [Math.floor(i / 4), i % 4];
      if (channel === 3) return 255;
      return channel === 0 ? (pixel % 32) * 8 : channel === 1 ? Math.floor(pixel / 32) * 8 : 0;
    });
    expect(toPng(pixels, many)).toBeNull();
  });
});

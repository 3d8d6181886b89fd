import react from "@vitejs/plugin-react";
import customMedia from "postcss-custom-media";
import { defineConfig } from "vite";
import { breakpoints } from "#app/style/breakpoints.ts";
import { dateline } from "./src/plugin.ts";
import { preview } from "./src/preview.ts";

/**
 * vis-timeline's sheet also dresses its graphs, its settings panel, other kinds of items, and what a
 * reader may drag or select in it, which are not on this page.
 */
const unused =
  /\.vis-(?:active|bar|box|cluster|color-picker|config|current-time|custom-time|data-axis|delete|dot|drag|editable|fill|graph|group-is|group-level|horizontal|icon|item\.vis-background|legend|line|loading|nested-group|nesting-group|onUpdateTime|outline|overlay|point|readonly|rolling-mode|selected|shadow|tooltip|vertical-scroll)|\.vis[ .]|\.draggable/;

export default defineConfig({
  // One folder that works under any sub-path of any host; the plugin moves event pages.
  base: "./",
  // React has had it since 18; the shim is for those before.
  resolve: { alias: { "use-sync-external-store/shim/index.js": "react" } },
  plugins: [react(), dateline({ seeds: "seeds", siteUrl: process.env["SITE_URL"] }), preview()],
  css: {
    postcss: {
      plugins: [
        {
          postcssPlugin: "only-what-is-drawn",
          Rule(rule) {
            if (rule.selectors.every((selector) => unused.test(selector))) rule.remove();
          },
        },
        {
          postcssPlugin: "declare-breakpoints",
          Once(root) {
            for (const [name, query] of Object.entries(breakpoints))
              root.prepend({ name: "custom-media", params: `${name} ${query}` });
          },
        },
        customMedia(),
      ],
    },
  },
  build: {
    target: "es2023",
    // Those that know light-dark(): imitated for older ones, every colour would be sent four times.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // The policy allows nothing inline and no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Reading the articles is most of a build, and meant to be.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});

import react from "@vitejs/plugin-react";
import customMedia from "postcss-custom-media";
import { defineConfig } from "vite";
import { breakpoints } from "#app/style/breakpoints.ts";
import { dateline } from "#build/plugin.ts";
import { preview } from "#build/preview.ts";
import { wholeSite } from "#build/wholeSite.ts";
import { datelineDev } from "#dev/plugin.ts";

/**
 * Rules of vis-timeline's style sheet for parts that this page does not have: its graphs, its settings
 * panel, other kinds of items, dragging and selecting.
 */
const unused =
  /\.vis-(?:active|bar|box|cluster|color-picker|config|current-time|custom-time|data-axis|delete|dot|drag|editable|fill|graph|group-is|group-level|horizontal|icon|item\.vis-background|legend|line|loading|nested-group|nesting-group|onUpdateTime|outline|overlay|point|readonly|rolling-mode|selected|shadow|tooltip|vertical-scroll)|\.vis[ .]|\.draggable/;

/** The folder of articles. */
const seeds = process.env["DATELINE_SEEDS"] ?? "seeds";

export default defineConfig({
  // Relative, so that the folder works under any path of any host; the plugin adapts event pages.
  base: "./",
  // React has it since version 18; the shim is for older versions.
  resolve: { alias: { "use-sync-external-store/shim/index.js": "react" } },
  plugins: [
    react(),
    dateline({ seeds, events: process.env["DATELINE_EVENTS"], siteUrl: process.env["SITE_URL"] }),
    wholeSite(),
    datelineDev({ seeds }),
    preview(),
  ],
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
    // Browsers with light-dark(): a fallback for older ones would send every colour four times.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // The policy allows neither inline code nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Reading the articles takes most of a build, as expected.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});

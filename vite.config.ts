import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { dateline } from "./src/plugin.ts";

/** vis-timeline's sheet also dresses its graphs, editing and settings, which are not on this page. */
const unused =
  /\.vis-(?:graph|legend|data-axis|config|nested-group|nesting-group|tooltip|delete|rolling-mode|color-picker|line-graph|bar-graph|outline|fill|icon|vertical-scroll|selected|point|drag|readonly|custom-time|editable|group-level|group-is|cluster|dot|box|line|current-time)/;

export default defineConfig({
  // One folder that works under any sub-path of any host; the plugin moves event pages.
  base: "./",
  plugins: [react(), dateline({ seeds: "seeds", siteUrl: process.env["SITE_URL"] })],
  css: {
    postcss: {
      plugins: [
        {
          postcssPlugin: "only-what-is-drawn",
          Rule(rule) {
            if (rule.selectors.every((selector) => unused.test(selector))) rule.remove();
          },
        },
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
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/app/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "app",
          environment: "happy-dom",
          include: ["test/app/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
});

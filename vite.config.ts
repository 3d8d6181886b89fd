import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { dateline } from "./src/plugin.ts";

export default defineConfig({
  // One folder that works under any sub-path of any host; the plugin moves event pages.
  base: "./",
  plugins: [react(), dateline({ seeds: "seeds", siteUrl: process.env["SITE_URL"] })],
  build: {
    target: "es2023",
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

// Separate from vite.config.ts, which would bundle the whole loader before the first test.

import { defineConfig } from "vitest/config";

/** They build a site with the React of production, which no other test of a worker must meet. */
const builds = ["test/{build,dev}/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/app/**", ...builds],
          // No test keeps state in a module; loading the loader's tables once saves minutes.
          isolate: false,
          // Property tests over hundreds of texts may be slow on a busy machine; the bench measures speed.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "build", environment: "node", include: builds, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "app",
          environment: "happy-dom",
          include: ["test/app/**/*.test.{ts,tsx}", "test/edit/*.test.tsx"],
        },
      },
    ],
  },
});

// Separate from vite.config.ts, which would bundle the whole loader before the first test.

import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** They build a site with the React of production, which no other test of a worker must meet. */
const builds = ["test/{build,dev}/**/*.test.ts"];

export default defineConfig({
  test: {
    // By itself it leaves a processor free, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: builds,
          // No test keeps state in a module; loading the loader's tables once saves minutes.
          isolate: false,
          // Property tests over hundreds of texts may be slow on a busy machine; the bench measures speed.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "build",
          environment: "node",
          include: builds,
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // What needs a document; a module that has met one would know no later one, so each file has its own.
          name: "app",
          environment: "happy-dom",
          include: ["test/{app,edit}/**/*.test.tsx"],
        },
      },
    ],
  },
});

// Beside vite.config.ts, which bundles the whole loader before anything begins.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/app/**"],
          // No test keeps state in a module; read once, the loader's tables cost seconds and not minutes.
          isolate: false,
          // A property over hundreds of texts may wait for a busy machine; how fast it is, the bench tells.
          testTimeout: 60_000,
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

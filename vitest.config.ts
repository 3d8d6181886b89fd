// Separate from vite.config.ts, which would bundle the whole loader before the first test.

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
          // No test keeps state in a module; loading the loader's tables once saves minutes.
          isolate: false,
          // Property tests over hundreds of texts may be slow on a busy machine; the bench measures speed.
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

import { defineConfig } from 'vitest/config';

/** `.test.ts` runs in Node, `.test.tsx` in a DOM; integration tests start real servers on port 0. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    // By default one processor is left idle, which on two is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['**/*.test.ts'],
          exclude: ['node_modules', '.next', 'e2e'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          setupFiles: ['lib/testing/patience.ts'],
          include: ['**/*.test.tsx'],
          exclude: ['node_modules', '.next', 'e2e'],
        },
      },
    ],
  },
});

import { defineConfig } from '@playwright/test';

/**
 * Each worker starts its own sandbox and its own Weir on free ports (e2e/support/test.ts), so specs share nothing.
 * `WEIR_TEST_CHROMIUM` names the browser that the test command found or installed.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'node_modules/.cache/weir-test/playwright',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
    timezoneId: 'UTC',
    locale: 'en-GB',
    trace: 'off',
    launchOptions: {
      ...(process.env.WEIR_TEST_CHROMIUM ? { executablePath: process.env.WEIR_TEST_CHROMIUM } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
});

import { test as base, expect } from '@playwright/test';

type Guards = {
  /** What a test makes the console say on purpose; `null` = nothing. */
  expectedConsole: RegExp | null;
  quietConsole: undefined;
};

/** Playwright's `test`, which fails where a page says anything on the console or throws. */
export const test = base.extend<Guards>({
  expectedConsole: [null, { option: true }],
  quietConsole: [
    async ({ page, expectedConsole }, use) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
      await use(undefined);
      const unexpected = said.filter((line) => !expectedConsole?.test(line));
      expect(unexpected, 'the console stays quiet').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

import type { Locator, Page } from '@playwright/test';

export const mapOf = (page: Page): Locator => page.getByRole('application', { name: /^Map of topics and queues/ });

/** A queue on the map, a dead-letter queue as well, by its whole name. */
export const queueOf = (page: Page, name: string): Locator =>
  mapOf(page).getByRole('group', { name: `queue ${name},` });

export const topicOf = (page: Page, name: string): Locator =>
  mapOf(page).getByRole('group', { name: `topic ${name},` });

export const endpointOf = (page: Page, protocol: string, endpoint: string): Locator =>
  mapOf(page).getByRole('group', { name: `${protocol} endpoint ${endpoint}`, exact: true });

/** A mobile app on the map, by its name. */
export const appOf = (page: Page, name: string): Locator =>
  mapOf(page).getByRole('group', { name: `Mobile app ${name},` });

/** A device of a mobile app, by its endpoint's ARN, whatever is said of it besides. */
export const deviceOf = (page: Page, arn: string): Locator =>
  mapOf(page).getByRole('group', { name: `application endpoint ${arn}` });

/** The words on an edge. */
export const edgesSaying = (page: Page, words: string): Locator =>
  mapOf(page).getByRole('button', { name: words, exact: true });

/** The panel or sheet of what is selected. */
export const inspectorOf = (page: Page, name: string): Locator =>
  page.getByLabel(`Inspector: ${name}`, { exact: true });

export const searchBox = (page: Page): Locator => page.getByRole('combobox', { name: /^Search by name/ });

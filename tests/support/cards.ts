import type { Page } from '@playwright/test';

/** The cards of help on the page. */
export const cards = (page: Page) => page.locator('.entry-card');

/** Their names, which open them. */
export const cardNames = (page: Page) => cards(page).getByRole('heading').getByRole('button');

import type { Page } from '@playwright/test';

/** All that the app keeps on the device, as one text; empty when it keeps nothing. Looking makes no database. */
export const keptText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'ademruimte')) return '';
    return new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open('ademruimte');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const reading = database.transaction('state').objectStore('state').getAll();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => {
          database.close();
          resolve(reading.result.map(String).join('\n'));
        };
      };
    });
  });

import type { Page } from '@playwright/test';

/** Puts a raw record where the app keeps its own, as another version or a broken disk would. */
export const putRecord = (page: Page, record: unknown): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('ademruimte', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('state');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const writing = database.transaction('state', 'readwrite');
          writing.objectStore('state').put(value, 'a');
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    record,
  );

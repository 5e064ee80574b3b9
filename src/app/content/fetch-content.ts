import type { ContentFile } from './content-files.ts';

/**
 * Gets a file of texts or checks. Rejects when it cannot be had or is not the one that this version was built with: the
 * browser compares the hash, whoever the answer came from.
 */
export async function fetchContent({ path, integrity }: ContentFile): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI), { integrity });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

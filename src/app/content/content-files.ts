// Which files of texts and checks there are, each with its hash; `scripts/build/content/content-plugin.ts` makes them.
export { CONTENT, type ContentFile, type TextFiles } from 'virtual:content';

// What the first screen needs to know of the checks; `scripts/build/check-cards-plugin.ts` takes it out of them.
export { CHECK_CARDS } from 'virtual:check-cards';

import type { Plugin } from 'vite';
import { CSP, META_CSP, SECURITY_HEADERS } from './headers.mjs';

// Vite's dev client puts each style sheet in a <style>; that, and nothing else, needs this while developing.
const DEV_CSP = CSP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/**
 * Puts the content security policy in the page as well, for hosts that send no headers and for copies of the files,
 * and sends the production headers while developing, so that what they forbid shows at once.
 */
export function headersPlugin(): Plugin {
  return {
    name: 'headers',
    configureServer({ middlewares }) {
      const headers = { ...SECURITY_HEADERS, 'Content-Security-Policy': DEV_CSP };
      middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
    transformIndexHtml(_html, { server }) {
      if (server) return [];
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: META_CSP };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}

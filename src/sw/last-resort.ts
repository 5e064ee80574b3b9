const STYLE =
  'body{max-width:36rem;margin:auto;padding:1.5rem;font:1.25rem/1.5 system-ui,sans-serif;color:#1c1b19;background:#fffdf9}a{display:inline-block;padding:.6rem 0;color:#0b4f5c}';

const PAGE = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ademruimte</title>
<style>${STYLE}</style>
<main>
<h1>Deze pagina kan nu niet open</h1>
<p>U heeft misschien geen internet. Wat u bewaard heeft, staat nog op dit apparaat.</p>
<p><a href="">Probeer het opnieuw</a></p>
<p>Is er nu gevaar? Bel <a href="tel:112">112</a>.</p>
</main>
</html>`;

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  // Nothing but the style above, known by its hash.
  'Content-Security-Policy': "default-src 'none'; style-src 'sha256-cQ5xe3TpeNH9HZbd52BwldKfxklAKtENQMCx9u8O2MU='",
};

/**
 * The answer when the files on the device cannot be read: the server's own, or else a page of our own.
 * Never rejects, because some browsers show a rejected answer as a broken page without a way back.
 * @param ask how to reach the network
 */
export async function lastResort(request: Request, ask: typeof fetch = fetch): Promise<Response> {
  try {
    return await ask(request);
  } catch {
    // Offline. Only a page may be replaced by a page: HTML in place of a script would break the app.
    return request.mode === 'navigate' ? new Response(PAGE, { status: 503, headers: HEADERS }) : Response.error();
  }
}

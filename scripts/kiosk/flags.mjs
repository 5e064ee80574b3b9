// What Chromium is told when it starts on a screen for everyone. docs/kiosk.md says what each flag is for.

/** Nothing listens on this port, nor may anything: every connection through this proxy ends on the machine itself. */
export const DEAD_END = '127.0.0.1:9';

const FIXED = [
  '--kiosk',
  '--incognito',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-quic',
  '--no-pings',
  '--disable-features=AutofillServerCommunication,Translate,OptimizationHints,MediaRouter,CertificateTransparencyComponentUpdater',
  '--overscroll-history-navigation=0',
  '--disable-pinch',
  '--noerrdialogs',
  // The voices of Debian, where speech-dispatcher is installed: without it Chromium lists none.
  '--enable-speech-dispatcher',
  '--hide-crash-restore-bubble',
  // The keyring of a desktop would ask for a password, and there is nothing to keep in it.
  '--password-store=basic',
];

/**
 * @param {{ url: string, profile: string, print?: boolean, extra?: readonly string[], proxy?: string }} options
 *   `proxy`: what stands in for the dead end in a test, which then sees all that is asked for; `profile`: folder for what the browser writes; `print`: print without asking; `extra`: what this machine needs besides
 * @returns {readonly string[]} for the command line; the address is not among them
 */
export function kioskFlags({ url, profile, print = false, extra = [], proxy = undefined }) {
  const { host, hostname } = new URL(url);
  return [
    ...FIXED,
    `--user-data-dir=${profile}`,
    `--proxy-server=http://${proxy ?? DEAD_END}`,
    // Without `<-loopback>` everything on this machine itself would be open, the printer's own web page say.
    `--proxy-bypass-list=<-loopback>${proxy ? '' : `;${host}`}`,
    // No other name is looked up either.
    `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${hostname} , EXCLUDE 127.0.0.1`,
    ...(print ? ['--kiosk-printing'] : []),
    ...extra,
  ];
}

/** What the page is told about itself before anything of the app runs. */
export interface WatchInput {
  /** Address of the app, which never changes. */
  readonly url: string;
  /** Titles that say nothing of who reads: the name of the app, and those of its public pages. */
  readonly titles: readonly string[];
}

/** How the page tells what it sees to whoever looks at it from outside. */
interface Tellers {
  tellFault(fault: string): void;
  tellDocument(): void;
}

/**
 * Watches a page from the inside, from before its first script: address, title and history, text fields, elements that load
 * something, and functions that could send. Tells each document, and each fault once. Runs in the page itself, so it may
 * use nothing from outside.
 */
export function watch({ url, titles }: WatchInput): void {
  const { tellFault, tellDocument } = window as unknown as Tellers;
  // A new page stands empty before it goes anywhere.
  if (location.protocol === 'about:') return;
  tellDocument();
  const told = new Set<string>();
  const tell = (fault: string): void => {
    if (!told.has(fault)) tellFault(fault);
    told.add(fault);
  };

  const checkAddress = (): void => {
    if (location.href !== url) tell(`address: ${location.href}`);
    // Empty until the head is read.
    if (!titles.includes(document.title) && document.title !== '') tell(`title: ${document.title}`);
    const state: unknown = history.state;
    const isStep =
      state === null ||
      (Object.keys(state as object).join() === 'step' && Number.isInteger((state as { step: unknown }).step));
    if (!isStep) tell(`history: ${JSON.stringify(state)}`);
  };
  for (const name of ['pushState', 'replaceState'] as const) {
    const real = history[name].bind(history);
    history[name] = (...given) => {
      real(...given);
      checkAddress();
    };
  }
  for (const type of ['hashchange', 'popstate', 'load']) addEventListener(type, checkAddress);

  const TEXT = 'input:not([type=radio],[type=checkbox],[type=range],[type=file],[type=button]), textarea';
  const SEARCH_FIELD =
    '<input id="search" name="search" type="search" aria-describedby="search-hint" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" enterkeyhint="search" maxlength="200">';
  const checkFields = (): void => {
    const fields = [...document.querySelectorAll(TEXT)];
    const inQuestion =
      document.querySelector('fieldset.question') && document.querySelector(`${TEXT}, [contenteditable]`);
    if (inQuestion) tell(`text field beside a question: ${inQuestion.outerHTML}`);
    for (const field of fields) {
      const bare = field.cloneNode() as Element;
      bare.removeAttribute('class');
      const label = document.querySelectorAll('label[for=search]').length;
      const form = field.closest<HTMLFormElement>('form[method=dialog]');
      // Everything outside forms is one form to a browser, and what stands there differs.
      const isAlone =
        fields.length === 1 && label === 1 && form?.querySelectorAll('input, select, textarea').length === 1;
      if (bare.outerHTML !== SEARCH_FIELD || !isAlone) tell(`text field: ${bare.outerHTML}`);
    }
  };

  let isWalking = false;
  addEventListener('walking', () => {
    isWalking = true;
  });
  new MutationObserver((changes) => {
    checkAddress();
    checkFields();
    if (!isWalking) return;
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      const loading =
        node instanceof Element &&
        (node.matches('link, script, iframe, [ping]') ? node : node.querySelector('link, script, iframe, [ping]'));
      if (loading) tell(`inserted: ${loading.outerHTML}`);
    }
  }).observe(document, { subtree: true, childList: true });

  const refuse = (name: string) => () => {
    tell(`called: ${name}`);
    throw new Error(`${name} is not for this app`);
  };
  const globals = window as unknown as Record<string, unknown>;
  for (const name of [
    'WebSocket',
    'EventSource',
    'RTCPeerConnection',
    'WebTransport',
    'fetchLater',
    'SpeechRecognition',
    'webkitSpeechRecognition',
    'Notification',
  ]) {
    if (name in globals) globals[name] = refuse(name);
  }
  Object.defineProperty(navigator, 'sendBeacon', { value: refuse('sendBeacon') });
  window.print = () => undefined;

  // A browser under test has no voices; this one has them as a browser of someone at home may: the usual one is a server's.
  const voices = [true, false].map((isRemote) => ({
    name: isRemote ? 'of a server' : 'of this device',
    lang: 'nl-NL',
    localService: !isRemote,
    default: isRemote,
  }));
  globals['SpeechSynthesisUtterance'] = class {
    voice: { readonly localService: boolean } | null = null;
  };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => undefined,
    speak: ({ voice }: { voice: { readonly localService: boolean } | null }) => {
      if (voice?.localService !== true) tell('spoken: with a voice that is not of this device');
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
}

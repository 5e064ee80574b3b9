import { signal } from '@preact/signals';
import type { PrecacheReport, WorkerMessage } from '../../sw/messages.ts';
import { trustedScriptUrl } from './trusted-types.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether the app will open without a network. `ready` only after every file was found on the device. */
export const offlineState = signal<'unsupported' | 'preparing' | 'ready' | 'failed'>('unsupported');

/** Whether a newer version stands ready. It waits until someone asks for it. */
export const updateReady = signal(false);

/** Whether another version runs behind this page, so that it should be loaded again as soon as nothing is lost by it. */
export const reloadDue = signal(false);

let registration: ServiceWorkerRegistration | undefined;

const send = (worker: ServiceWorker, message: WorkerMessage, ports: Transferable[] = []): void =>
  worker.postMessage(message, ports);

function askReport(worker: ServiceWorker): Promise<PrecacheReport> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data as PrecacheReport);
    };
    send(worker, { type: 'CHECK_PRECACHE', sets: setsToKeep }, [port2]);
  });
}

/** Sets of files that this device keeps besides those of everyone; null leaves it at what it kept before. */
let setsToKeep: readonly string[] | null = null;

/** Keeps these sets of files on the device from now on, and no others. */
export function keepFileSets(sets: readonly string[]): void {
  setsToKeep = sets;
  if (registration?.active) void checkOffline(registration.active);
}

async function checkOffline(worker: ServiceWorker): Promise<void> {
  const { complete } = await askReport(worker);
  offlineState.value = complete ? 'ready' : 'failed';
}

/** Follows a worker that is being installed until it runs, waits or fails. */
function follow(worker: ServiceWorker): void {
  // One handler, not a listener: the first worker is announced twice, by `register` and by `updatefound`.
  worker.onstatechange = () => {
    if (worker.state === 'installed' && registration?.active) updateReady.value = true;
    if (worker.state === 'activated') void checkOffline(worker);
    // A version that failed to install leaves an older one as it was.
    if (worker.state === 'redundant' && !registration?.active) offlineState.value = 'failed';
  };
}

/**
 * Notices when another version takes over, in every tab. The app decides when it is time to reload.
 * Call it at once: another tab may ask for the new version while this one is still loading.
 */
export function noticeNewVersion(): void {
  if (!('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  let isControlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    // The first worker takes over a page of its own version: nothing changes.
    if (isControlled) reloadDue.value = true;
    isControlled = true;
  });
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  registration = await container.register(trustedScriptUrl('sw.js'), { updateViaCache: 'none' });
  const { active, installing, waiting } = registration;
  if (installing) follow(installing);
  if (active) void checkOffline(active);
  if (active && waiting) updateReady.value = true;
  registration.addEventListener('updatefound', () => registration?.installing && follow(registration.installing));
  // Browsers look for a new version whenever the app is opened; this is for those who leave it open.
  // By the clock and never by what someone does, so that the server learns nothing from it.
  setInterval(() => registration?.update().catch(() => undefined), DAY_MS);
}

/** Prepares the app for offline use. Never rejects: without service workers the app works, online. */
export async function startServiceWorker(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  offlineState.value = 'preparing';
  try {
    await register(navigator.serviceWorker);
  } catch {
    // Private modes and full devices refuse it. The start screen then does not promise offline use.
    offlineState.value = 'failed';
  }
}

/** Changes to the newer version; every open tab reloads once. Does nothing when none stands ready. */
export function applyUpdate(): void {
  if (registration?.waiting) send(registration.waiting, { type: 'SKIP_WAITING' });
}

/** The same, but only when this is the one window of the app: for a moment at which nobody is asked. */
export function applyUpdateIfAlone(): void {
  if (registration?.waiting) send(registration.waiting, { type: 'SKIP_WAITING_IF_ALONE' });
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What would reach someone else without a request of our own: other people's servers behind it, or a lock screen. */
const LOUD =
  /sendBeacon|fetchLater|\.speak\(|SpeechRecognition|geolocation|new Notification|PushManager|pushManager|setAppBadge|clipboard\.read|periodicSync|XMLHttpRequest|WebSocket|EventSource/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

it.each(files)('src/%s neither speaks, listens, locates nor calls', (file) => {
  expect(readFileSync(`src/${file}`, 'utf8')).not.toMatch(LOUD);
});

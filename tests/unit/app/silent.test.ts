import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What would reach someone else without a request of our own: other people's servers behind it, or a lock screen. */
const LOUD =
  /sendBeacon|fetchLater|SpeechRecognition|geolocation|new Notification|PushManager|pushManager|setAppBadge|clipboard\.read|periodicSync|XMLHttpRequest|WebSocket|EventSource/;

/** What says something aloud, and so may hand its words to the server of a voice. */
const SPEAKING = /\.speak\(|SpeechSynthesisUtterance\(/;
/** The one file that may: it asks `localVoice` for every voice it uses. */
const SPEAKER = 'app/reading/aloud/reader.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

it.each(files)('src/%s neither listens, locates nor calls, nor speaks if it is not the one that may', (file) => {
  const text = readFileSync(`src/${file}`, 'utf8');
  expect(text).not.toMatch(LOUD);
  if (file !== SPEAKER) expect(text).not.toMatch(SPEAKING);
});

it('what speaks takes its voice from those of the device', () => {
  expect(readFileSync(`src/${SPEAKER}`, 'utf8')).toMatch(/const voice = localVoice\(/);
});

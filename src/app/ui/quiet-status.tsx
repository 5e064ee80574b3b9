import { useEffect, useState } from 'preact/hooks';

/** Rest, in milliseconds, before a text is read out: otherwise every letter that someone types would be answered. */
const QUIET_MS = 1000;
/** After this it is taken away: the page says the same in sight, and who reads on would hear it twice. */
const SAID_MS = 3000;

/** What changed on the page, for screen readers, once it rests. */
export function QuietStatus({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timers = [setTimeout(() => setSaid(text), QUIET_MS), setTimeout(() => setSaid(''), QUIET_MS + SAID_MS)];
    return () => timers.forEach(clearTimeout);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

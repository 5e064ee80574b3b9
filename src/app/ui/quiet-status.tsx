import { useEffect, useState } from 'preact/hooks';

/** Rest, in milliseconds, before a text is read out: otherwise every letter that someone types would be answered. */
const QUIET_MS = 1000;

/** What changed on the page, for screen readers, once it rests. */
export function QuietStatus({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

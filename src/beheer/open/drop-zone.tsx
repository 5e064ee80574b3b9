import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useBench } from '../bench-context.ts';
import { filesOfDrop } from './given-files.ts';

/** Takes what is dropped anywhere on the page, and cells that are pasted. */
export function DropZone({ children }: { readonly children: ComponentChildren }) {
  const { read } = useBench();
  const isOver = useSignal(false);
  useEffect(() => {
    const stop = new AbortController();
    const on = <K extends 'dragover' | 'dragleave' | 'drop' | 'paste'>(
      type: K,
      act: (event: DocumentEventMap[K]) => void,
    ) => document.addEventListener(type, act, { signal: stop.signal });
    on('dragover', (event) => {
      event.preventDefault();
      isOver.value = true;
    });
    on('dragleave', () => {
      isOver.value = false;
    });
    on('drop', (event) => {
      event.preventDefault();
      isOver.value = false;
      if (event.dataTransfer) void filesOfDrop(event.dataTransfer).then(read);
    });
    on('paste', ({ clipboardData }) => {
      const text = clipboardData?.getData('text/plain') ?? '';
      const bytes = new TextEncoder().encode(text);
      if (text.includes('\t')) void read([{ path: 'geplakt.csv', size: bytes.length, bytes: async () => bytes }]);
    });
    return () => stop.abort();
  }, [read, isOver]);
  return <section class={`o-drop ${isOver.value ? 'o-drop--over' : ''}`}>{children}</section>;
}

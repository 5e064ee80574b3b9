import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Bench } from '../bench.ts';
import { useBench } from '../bench-context.ts';
import { filesOfDrop } from './given-files.ts';

/** Whether something is held over the page. */
const isOver: Signal<boolean> = signal(false);

/** Takes what is dropped anywhere on the page: a browser would open the file in the place of the page. */
export function useDrops({ read }: Bench): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const over = (event: DragEvent) => {
      event.preventDefault();
      isOver.value = true;
    };
    const leave = () => {
      isOver.value = false;
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      isOver.value = false;
      if (event.dataTransfer) void filesOfDrop(event.dataTransfer).then(read);
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, [read]);
}

/** Where a list is dropped, and where cells can be pasted. */
export function DropZone({ children }: { readonly children: ComponentChildren }) {
  const { read } = useBench();
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const text = clipboardData?.getData('text/plain') ?? '';
      const bytes = new TextEncoder().encode(text);
      if (text.includes('\t')) void read([{ path: 'geplakt.csv', size: bytes.length, bytes: async () => bytes }]);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [read]);
  return <section class={`o-drop ${isOver.value ? 'o-drop--over' : ''}`}>{children}</section>;
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface CardFaceProps {
  readonly label: string;
  readonly title: string;
  /** Own words; an empty one leaves a line to write on. */
  readonly words: readonly string[];
  /** Told when even the smallest letters do not fit, and words end in three dots. */
  readonly onCut: () => void;
}

/** From large to small. The smallest is still as large as what banks print on a card. */
const SIZES = ['large', 'medium', 'small', 'smallest'] as const;

const overflows = (element: Element): boolean => element.scrollHeight > element.clientHeight + 1;

/** One side of the card, in the largest letters that fit. Its size follows its own width, so screen and paper look alike. */
export function CardFace({ label, title, words, onCut }: CardFaceProps) {
  const face = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(0);
  useLayoutEffect(() => {
    const element = face.current;
    if (!element) return;
    const isTight = overflows(element) || [...element.querySelectorAll('.wallet__words')].some(overflows);
    if (!isTight) return;
    if (size < SIZES.length - 1) setSize(size + 1);
    else onCut();
  }, [size, onCut]);
  return (
    <section class="wallet__face" aria-label={label}>
      <div class={`wallet__inside wallet__inside--${SIZES[size]}`} ref={face}>
        <p class="wallet__title">{title}</p>
        {words.map((each) => (
          <p key={each} class={each === '' ? 'wallet__blank' : 'wallet__words'} translate={false}>
            {each}
          </p>
        ))}
      </div>
    </section>
  );
}

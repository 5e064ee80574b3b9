import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly tone?: 'info' | 'warning';
  /** Read out when it appears. */
  readonly live?: boolean;
  readonly children: ComponentChildren;
}

/** A calm remark in a box. */
export function Notice({ tone = 'info', live = false, children }: NoticeProps) {
  return (
    <div class={`utrecht-alert utrecht-alert--${tone}`} role={live ? 'status' : undefined}>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}

import type { ComponentChildren } from 'preact';

const CLASS = { info: 'utrecht-alert--info', warning: 'utrecht-alert--warning' } as const;

interface NoticeProps {
  readonly tone?: keyof typeof CLASS;
  /** Read out when it appears. */
  readonly live?: boolean;
  readonly children: ComponentChildren;
}

/** A calm remark in a box. */
export function Notice({ tone = 'info', live = false, children }: NoticeProps) {
  return (
    <div class={`utrecht-alert ${CLASS[tone]}`} role={live ? 'status' : undefined}>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}

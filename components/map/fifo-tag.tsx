import { memo } from 'react';
/** Tells a FIFO queue or topic from a standard one. */
export const FifoTag = memo(function FifoTag() {
  return (
    <span className="shrink-0 rounded-[4px] border border-line-strong px-1 text-[10px] leading-[14px] font-bold text-soft">
      FIFO
    </span>
  );
});

import { Notice } from '#components/inspector/notice.tsx';

/** Why nobody looks through a connection that only reads. */
export function ReadOnlyNotice() {
  return (
    <div className="p-4">
      <Notice tone="quiet" title="This connection is read-only">
        Looking at messages means receiving them, which counts toward their dead-letter queue: that is a change. Start
        Weir without WEIR_READ_ONLY to look.
      </Notice>
    </div>
  );
}

/** What every tap's queue is named by; eight hexadecimal digits follow, and `.fifo` on a FIFO topic. */
export const TAP_PREFIX = 'weir-tap-';
const TAP_NAME = /^weir-tap-[0-9a-f]{8}(\.fifo)?$/;

/** Without this tag a queue is nobody's tap, whatever its name. */
export const TAP_TAG = 'weir:tap';
/** An instant: when the tap is taken away, by whoever finds it. */
export const TAP_EXPIRES_TAG = 'weir:expires';

/**
 * Whether a queue is a tap: a temporary queue of Weir's own, which reads along on a topic. Its name tells it until its
 * tags are read.
 */
export function isTap({ name, tags }: { name: string; tags: Record<string, string> | null }): boolean {
  return TAP_NAME.test(name) && (tags === null || TAP_TAG in tags);
}

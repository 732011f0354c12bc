import { ServiceError } from '../../core/service-error.ts';

/** What XML 1.0 cannot hold; a lone surrogate counts (SQS API reference, SendMessage). */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** @throws ServiceError `InvalidMessageContents` */
export function assertLegalCharacters(text: string): void {
  if (!ILLEGAL.test(text)) return;
  throw new ServiceError({
    code: 'InvalidMessageContents',
    message:
      'Invalid binary character was found in the message body, the set of allowed characters is #x9 | #xA | #xD | [#x20 to #xD7FF] | [#xE000 to #xFFFD] | [#x10000 to #x10FFFF]',
  });
}

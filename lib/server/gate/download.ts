type DownloadInput = {
  /** Plain ASCII; no quotes. */
  fileName: string;
  mediaType: string;
  /** The file's text, made part by part while the client reads. */
  parts: Iterable<string>;
};

/** characters after which a piece is sent on */
const PIECE = 65_536;

/** Answers with a file to be saved: never shown, never guessed at, never kept. */
export function download({ fileName, mediaType, parts }: DownloadInput): Response {
  const encoder = new TextEncoder();
  const next = parts[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      let piece = '';
      while (piece.length < PIECE) {
        const { done, value } = next.next();
        if (done) {
          if (piece) controller.enqueue(encoder.encode(piece));
          controller.close();
          return;
        }
        piece += value;
      }
      controller.enqueue(encoder.encode(piece));
    },
    cancel: () => void next.return?.(),
  });
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store, no-transform',
    },
  });
}

/** An entry of a batch that was not done: its place in the batch, and AWS's error code. */
export type FailedEntry = { index: number; code: string };

type BatchAnswer = {
  Successful?: { Id: string | undefined }[] | undefined;
  Failed?: { Id: string | undefined; Code: string | undefined }[] | undefined;
};

/** Which entries of a batch failed; one that the answer leaves out is taken as failed: nobody says that it was done. */
export function failedEntries(size: number, { Successful = [], Failed = [] }: BatchAnswer): FailedEntry[] {
  const done = new Set(Successful.map(({ Id }) => Id));
  const codes = new Map(Failed.map(({ Id, Code }) => [Id, Code]));
  return Array.from({ length: size }, (_, index) => String(index)).flatMap((id, index) =>
    done.has(id) ? [] : [{ index, code: codes.get(id) ?? 'NoAnswer' }],
  );
}

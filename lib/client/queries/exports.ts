import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api.ts';
import { exportKey } from './keys.ts';

export type ExportedText = { fileName: string; text: string };

/** A file that the server writes, as text; written anew each time that it is asked for. */
export const exportOptions = (connection: string, path: string) =>
  queryOptions({
    queryKey: exportKey(connection, path),
    queryFn: async ({ signal }): Promise<ExportedText> => {
      const response = await ask(path, { signal });
      const [, fileName = 'export'] =
        /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
      return { fileName, text: await response.text() };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

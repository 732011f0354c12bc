/** The headers that the origin rule rests on; `null` = not sent. */
export type RequestMarks = {
  method: string;
  host: string;
  origin: string | null;
  fetchSite: string | null;
  fetchMode: string | null;
  fetchDest: string | null;
};

/** Reads the marks out of any headers, Node's or the web's. */
export function requestMarks(method: string, header: (name: string) => string | null): RequestMarks {
  return {
    method,
    host: header('host') ?? '',
    origin: header('origin'),
    fetchSite: header('sec-fetch-site'),
    fetchMode: header('sec-fetch-mode'),
    fetchDest: header('sec-fetch-dest'),
  };
}

/**
 * Whether the request comes from our own pages, from the address bar, or from no browser at all. A `page` may also be
 * opened by a link on any other site (a chat, a pager), but never framed, fetched or posted to from there.
 */
export function isOwnOrigin(marks: RequestMarks, target: 'api' | 'page'): boolean {
  if (marks.origin !== null && marks.origin !== `http://${marks.host}` && marks.origin !== `https://${marks.host}`) {
    return false;
  }
  if (marks.fetchSite === null || marks.fetchSite === 'same-origin') return true;
  if (marks.method !== 'GET') return false;
  return marks.fetchSite === 'none' || (target === 'page' && isNavigation(marks));
}

function isNavigation({ fetchMode, fetchDest }: RequestMarks): boolean {
  return fetchMode === 'navigate' && fetchDest === 'document';
}

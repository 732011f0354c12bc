/** One server-sent event as text. `data` must be one line, as JSON is. Source: HTML standard, "Server-sent events". */
export function sseEvent(event: string, data: string, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`;
}

/** Begins a file, so that Excel reads it as UTF-8. */
export const CSV_BOM = '\ufeff';

/** One cell; `null` is an empty one. Only text is kept from being a formula: a number stays a number. */
export type CsvCell = string | number | null;

/**
 * One row, by RFC 4180. Text that a spreadsheet would take for a formula gets a `'` before it, so what comes out is for
 * people to read: what must come back exactly is exported as NDJSON.
 */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** `= + - @`, also in full width as East Asian spreadsheets take them, after any blanks; a tab or line end (OWASP, "CSV Injection"). */
const FORMULA = /^(?:[\t\r\n]|[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

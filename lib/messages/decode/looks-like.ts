/** Characters of base64 that hide nothing known, yet can hardly be anything else. */
const SURELY_DATA = 128;

/**
 * Whether a text that opens a brace was meant as JSON. `{` always is; `[` also opens log lines (`[INFO] started`,
 * `[12:30] done`), so there the next character must be one that only JSON has.
 */
export const meantAsJson = (text: string): boolean => /^\s*(\{|\[\s*[{["])/.test(text);

/** Whether a text opens as XML does: a declaration, a comment, a document type, or a tag, and ends with one. */
export const meantAsXml = (text: string): boolean =>
  /^\s*<(\?xml\s|!--|!DOCTYPE\s|[A-Za-z_][\w.:-]*[\s/>])/.test(text) && text.trimEnd().endsWith('>');

/**
 * Whether base64 that holds unknown binary data is base64 indeed: it is long, or it ends or is sprinkled as only base64
 * is. A path or a word of the same letters is none.
 */
export function surelyBase64(text: string): boolean {
  const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
  return mixed && text.length >= 32 && (text.length >= SURELY_DATA || /[+=]/.test(text));
}

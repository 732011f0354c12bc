/** A class and its repetition only: nested groups overflow the stack on bodies of many MiB. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** bytes that standard, padded base64 stands for; `null` = it is not that. */
export function base64Length(text: string): number | null {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  return (text.length / 4) * 3 - padding;
}

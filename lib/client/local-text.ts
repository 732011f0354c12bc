/** Where the browser does not let us store, the page itself remembers until it is left. */
const unstored = new Map<string, string>();

/** What is stored under `key`, `null` = nothing. */
export function loadText(key: string): string | null {
  try {
    return unstored.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores `text`, or remembers it for this page where storage is blocked or full. */
export function saveText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    unstored.delete(key);
  } catch {
    unstored.set(key, text);
  }
}

/** Lets the browser save a file. A text is saved as bytes, so that nothing is made of it on the way. */
export function saveFile(fileName: string, content: Blob | string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'application/octet-stream' }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download begins after this task.
  setTimeout(() => URL.revokeObjectURL(url));
}

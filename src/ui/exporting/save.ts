/** Hands a file to the reader as a download. It never leaves the browser. */
export function save(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own hold of the content by the next turn of the loop.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Whether a text is an address of the web: what is anything else is never opened. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

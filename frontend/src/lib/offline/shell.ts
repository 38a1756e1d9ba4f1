/**
 * Has the browser keep the page itself for the time without a line, once it has
 * nothing else to do. Browsers allow that over https and on localhost only;
 * elsewhere the page has to stay open.
 */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('/sw.js').catch(() => undefined)
}

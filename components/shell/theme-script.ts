/** Sets the theme before the first paint, from what the browser remembers, else from what the system prefers. */
export const THEME_SCRIPT = `(() => {
  let theme = 'system';
  try { theme = JSON.parse(localStorage.getItem('weir.theme') || '"system"'); } catch {}
  const light = theme === 'light' || (theme !== 'dark' && matchMedia('(prefers-color-scheme: light)').matches);
  document.documentElement.dataset.theme = light ? 'light' : 'dark';
})();`;

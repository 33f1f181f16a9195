// Puts on the theme that was chosen, before anything is painted: by a frame's address, or earlier in this browser (shell/theme.ts).
try {
  const theme = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem('hearsay:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the page follows the system.
}

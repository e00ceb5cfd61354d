// Runs before the first paint: the chosen theme, and the sign that scripts are on.
(() => {
  const root = document.documentElement;
  root.dataset.scripts = 'on';
  try {
    const theme = localStorage.getItem('aih-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // storage is switched off: the theme of the system stays
  }
})();

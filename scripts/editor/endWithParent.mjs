// Preloaded into the editor's server: it ends when the process that started it is gone, even when that one was killed.
if (process.argv[1]?.endsWith('server-main.js')) {
  process.stdin.on('end', () => process.exit()).on('error', () => process.exit());
  process.stdin.resume();
}

// Preloaded into the editor's server: it ends, with all that it started, when the process that started it is gone, even when that
// one was killed. The open pipe on stdin is the sign of life.
if (process.argv[1]?.endsWith('server-main.js')) {
  const end = () => {
    // The server leads a process group of its own (see server.mjs).
    if (process.platform !== 'win32') process.kill(-process.pid, 'SIGTERM');
    process.exit();
  };
  process.stdin.on('end', end).on('error', end).resume();
}

// Runs the built command line as if standard output were a colour terminal of the given width.
const [columns, ...args] = process.argv.slice(2);
Object.assign(process.stdout, { isTTY: true, columns: Number(columns) });
process.env.TERM = 'xterm-256color';
delete process.env.NO_COLOR;
process.argv = [process.argv[0], 'meeting-notes-lint', ...args];
await import('../../dist/cli.js');

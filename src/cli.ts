#!/usr/bin/env node
import { main } from './cli/index.ts';

// A reader such as `head` has enough: nothing more is to be written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});
// The terminal was closed: the command still ends in order.
process.stderr.on('error', () => undefined);

process.exitCode = await main(process.argv.slice(2), process);

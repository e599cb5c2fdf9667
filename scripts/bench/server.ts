import { createServer } from 'node:http';

// A server that responds at once, in a process of its own. It prints its port, and ends with its standard input.

const server = createServer((_, response) => {
	response.setHeader('content-type', 'application/json');
	response.end('{"accountId":"1","displayName":"A"}');
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	process.stdout.write(String(typeof address === 'object' ? address?.port : ''));
});
process.stdin.resume().on('end', () => process.exit());

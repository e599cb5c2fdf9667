import { createServer } from 'node:http';

// The other side of a call: responds as soon as it has the body. It prints its port, and ends with its standard input.

const USER = JSON.stringify({ accountId: '1', displayName: 'Ann', emailAddress: 'ann@example.com', active: true });

const server = createServer((request, response) => {
	request.resume().on('end', () => {
		response.setHeader('content-type', 'application/json');
		response.end(USER);
	});
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	process.stdout.write(String(typeof address === 'object' ? address?.port : ''));
});
process.stdin.resume().on('end', () => process.exit());

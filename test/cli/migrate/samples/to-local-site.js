import http from 'node:http';
import https from 'node:https';

// Calls to Atlassian's token server go to that of the local site, by both transports: `request`, and `fetch`.
const HOST = 'oauth-2-authorization-server.services.atlassian.com';
const { hostname, port, pathname: path } = new URL(process.env.TOKEN_URL);

const { request } = https;
https.request = (options, ...rest) => {
	if (options.host !== HOST) return request(options, ...rest);
	const { method, headers } = options;
	return http.request({ method, headers: { ...headers, host: `${hostname}:${port}` }, hostname, port, path }, ...rest);
};

const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
	const request = new Request(input, init);
	return fetch(new URL(request.url).host === HOST ? new Request(process.env.TOKEN_URL, request) : request);
};

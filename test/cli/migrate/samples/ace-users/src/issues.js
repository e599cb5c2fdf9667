/** Gets a client, and knows nothing of the addon. */
export class Issues {
	constructor(client) {
		this.client = client;
	}

	create(summary, done) {
		const fields = { summary, project: { key: 'KEY' }, issuetype: { name: 'Task' } };
		this.client.post({ url: '/rest/api/3/issue', json: { fields } }, (error, response, body) => done(body?.key));
	}

	reporterOf(key, done) {
		const query = { url: `/rest/api/3/issue/${key}`, qs: { fields: 'reporter' }, json: true };
		this.client.get(query, (error, response, body) => done(error, response, body?.fields?.reporter?.accountId));
	}

	call(method, options, done) {
		this.client[method](options, done);
	}
}

module.exports = function routes(app, addon) {
	app.get('/', (req, res) => {
		res.format({
			'text/html': () => res.redirect('/atlassian-connect.json'),
			'application/json': () => res.redirect('/atlassian-connect.json'),
		});
	});

	app.get('/about', (req, res) => res.render('hello', { title: 'About' }));
	app.get('/page', addon.authenticate(), (req, res) => res.render('hello', { title: 'Hello' }));

	app.get('/mine', addon.checkValidToken(), function (req, res) {
		var httpClient = addon.httpClient(req);
		httpClient.get('/rest/api/3/myself', function (err, response, body) {
			if (err) return res.status(500).end();
			body = JSON.parse(body);
			res.json({ id: body.accountId, status: response.statusCode });
		});
	});

	app.get('/as/:user', addon.checkValidToken(), (req, res) => {
		addon
			.httpClient(req)
			.asUserByAccountId(req.params.user)
			.get({ url: '/rest/api/3/myself', json: true }, (err, httpResponse, body) => res.json(body.accountId));
	});

	app.get('/later', addon.checkValidToken(), (req, res) => {
		addon.settings.get('clientInfo', req.context.clientKey).then((settings) => {
			const client = addon.httpClient({ clientKey: settings.clientKey });
			client.get('/rest/api/3/serverInfo', (err, response, body) => res.json(JSON.parse(body).deploymentType));
		});
	});

	app.get('/info', addon.checkValidToken(), async (req, res) => {
		const info = await addon.loadClientInfo(req.context.clientKey);
		res.json({ baseUrl: info.baseUrl, key: addon.key, name: addon.descriptor.name });
	});
};

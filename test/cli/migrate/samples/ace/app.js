import ace from 'atlassian-connect-express';
import express from 'express';

const app = express();
const addon = ace(app);
app.use(express.json());
app.use(express.urlencoded({ extended: false }));
app.use(addon.middleware());

const seen = [];
addon.on('jira:issue_created', (event, body, req) => {
	seen.push({ event, key: body.issue.key, clientKey: req.context.clientKey });
});

app.get('/', (req, res) => res.redirect('/atlassian-connect.json'));

app.get('/page', addon.authenticate(), (req, res) => {
	const { clientKey, userAccountId, hostBaseUrl, token } = req.context;
	res.json({ clientKey, userAccountId, hostBaseUrl, hasToken: token !== '', local: res.locals.clientKey });
});

app.get('/token', addon.authenticate(), (req, res) => res.send(req.context.token));

app.get('/data', addon.checkValidToken(), (req, res) => res.json({ user: req.context.userAccountId ?? null }));
app.get('/loose', addon.authenticate(true), (req, res) => res.send(`for ${req.context.clientKey}`));

app.get('/me', addon.authenticate(), (req, res) => {
	const httpClient = addon.httpClient(req);
	httpClient.get('/rest/api/3/myself', (error, response, body) => {
		if (error) return res.status(500).send('failed');
		res.status(response.statusCode).json({ isText: typeof body, accountId: JSON.parse(body).accountId });
	});
});

app.get('/issue/:key', addon.checkValidToken(), (req, res) => {
	addon
		.httpClient(req)
		.get(
			{ url: `/rest/api/3/issue/${req.params.key}`, qs: { fields: 'summary' }, json: true },
			(error, response, body) =>
				res.json({ status: response.statusCode, fields: body.fields, errors: body.errorMessages }),
		);
});

app.post('/issue', addon.checkValidToken(), async (req, res) => {
	const { clientKey } = req.context;
	const httpClient = addon.httpClient({ clientKey });
	const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: req.body.summary };
	httpClient.post({ url: '/rest/api/3/issue', json: { fields } }, (error, response, body) => {
		httpClient.del('/rest/api/3/issue/' + body.key, (failure, deleted, text) => {
			res.json({ created: response.statusCode, deleted: deleted.statusCode, text });
		});
	});
});

app.get('/tenant', addon.checkValidToken(), async (req, res) => {
	const { key, baseUrl } = await addon.settings.get('clientInfo', req.context.clientKey);
	res.json({ key, baseUrl, addon: addon.key, name: addon.descriptor.name });
});

app.get('/seen', (req, res) => res.json(seen));

app.listen(addon.config.port(), '127.0.0.1', () => process.stdout.write('listening\n'));
addon.register();

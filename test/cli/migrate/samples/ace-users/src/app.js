import { promisify } from 'node:util';
import ace from 'atlassian-connect-express';
import express from 'express';
import { Issues } from './issues.js';

const app = express();
const addon = ace(app);
app.use(express.json());
app.use(express.urlencoded({ extended: false }));
app.use(addon.middleware());

const respond = (res) => (error, response, body) => {
	if (error) return res.json({ failed: true });
	res.json({ status: response.statusCode, body });
};

app.post('/installed', addon.verifyInstallation(), addon.postInstallation());

app.get('/places', addon.authenticate(), (req, res) => res.json({ ...res.locals, token: '' }));
app.all('/open', (req, res) => res.json(res.locals));

app.get('/as/:user', addon.checkValidToken(), (req, res) => {
	const client = addon.httpClient(req).asUserByAccountId(req.params.user);
	client.get({ url: '/rest/api/3/myself', json: true }, (error, response, body) => {
		if (error) return res.json({ failed: true });
		res.json({ status: response.statusCode, accountId: body.accountId });
	});
});

app.get('/app-as/:user', addon.checkValidToken(), async (req, res) => {
	const { clientKey } = req.context;
	const client = addon.httpClient({ clientKey, userAccountId: req.params.user });
	client.get('/rest/api/3/myself', (error, response, body) => res.json(JSON.parse(body).accountId));
});

app.get('/promised/:user', addon.checkValidToken(), async (req, res) => {
	const client = addon.httpClient(req).asUserByAccountId(req.params.user);
	const get = promisify(client.get);
	const options = { url: '/rest/api/3/myself', json: true };
	const { statusCode, body } = await get.call(client, options).catch(() => ({ body: {} }));
	res.json({ statusCode, accountId: body.accountId });
});

app.post('/issues', addon.checkValidToken(), (req, res) => {
	const issues = new Issues(addon.httpClient(req).asUserByAccountId(req.body.user));
	issues.create(req.body.summary, (key) => issues.reporterOf(key, respond(res)));
});

app.all('/raw', addon.checkValidToken(), (req, res) => {
	new Issues(addon.httpClient(req)).call(req.body.method, req.body.options, respond(res));
});

addon.app.listen(addon.config.port(), '127.0.0.1', () => {
	process.stdout.write('listening\n');
	addon.register().then(() => addon.logger.info('registered'));
});

import ace from 'atlassian-connect-express';
import express from 'express';

const app = express();
const addon = ace(app);
app.use(express.json());
app.use(addon.middleware());
app.use((req, res, next) => {
	res.locals.appKey = addon.key;
	next();
});

const guard = addon.authenticate();
const requireUser = (req, res, next) => (req.context.userAccountId ? next() : res.status(403).send('no user'));

/** Its calls as promises, which many apps have. */
const getIssue = (client, key) =>
	new Promise((resolve, reject) => {
		const headers = { 'X-Atlassian-Token': 'no-check' };
		client.get({ uri: `/rest/api/3/issue/${key}`, headers, json: true }, (error, response, body) => {
			if (error || response.statusCode >= 400) reject(new Error(`failed with ${response.statusCode}`));
			else resolve(body);
		});
	});

const router = express.Router();
router.get('/issue/:key', async (req, res, next) => {
	try {
		const { fields } = await getIssue(addon.httpClient(req), req.params.key);
		res.json({ summary: fields.summary });
	} catch (error) {
		next(error);
	}
});
router.put('/issue/:key', (req, res) => {
	const { summary } = req.body;
	addon.httpClient(req).put(
		{
			url: `/rest/api/3/issue/${req.params.key}`,
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ fields: { summary } }),
		},
		(error, response) => res.sendStatus(response.statusCode),
	);
});
router.get('/users', (req, res) => {
	addon
		.httpClient(req)
		.get({ url: '/rest/api/3/user/search', qs: { query: 'ada' }, json: true }, (error, response, body) => {
			res.json(body.map(({ displayName }) => displayName));
		});
});

app.get('/page', [guard, requireUser], (req, res) => {
	const { clientKey, hostBaseUrl, license } = req.context;
	res.json({ clientKey, hostBaseUrl, license, app: res.locals.appKey });
});
app.use('/api', addon.checkValidToken(), router);
app.use((error, req, res, _next) => res.status(502).json({ error: error.message }));

app.listen(addon.config.port(), '127.0.0.1', () => {
	process.stdout.write('listening\n');
	void addon.register();
});

import type { AddOn } from 'atlassian-connect-express';
import type { Express, Request, Response } from 'express';

type AppRequest = Request & { context: { clientKey: string } };

export function issues(app: Express, addon: AddOn): void {
	app.get('/api/issue/:key', async (req: Request, res: Response) => {
		const { clientKey } = (req as AppRequest).context;
		const httpClient = addon.httpClient({ clientKey });
		const url = `/rest/api/3/issue/${req.params.key}`;
		httpClient.get(
			{ url: `/rest/api/3/issue/${req.params.key}`, json: true },
			(error: unknown, response: any, body: any) => {
				res.json({ url, status: response.statusCode, key: body.key });
			},
		);
	});
	app.post('/api/comment', (req: Request, res: Response) => {
		const body = JSON.stringify({ body: req.body.text });
		const headers = { 'Content-Type': 'application/json' };
		addon
			.httpClient(req)
			.post(
				{ url: `/rest/api/2/issue/${req.body.key}/comment`, headers, body },
				(error: unknown, response: any, text: string) => {
					res.json({ status: response.statusCode, body: JSON.parse(text).body });
				},
			);
	});
}
